package app.tendero.conversation;

/** The words of {@link IntentIdeas} in Hindi, in both its scripts, and Arabic. */
final class IntentIdeasHiAr {

    static final String HI =
            """
            GREET: नमस्ते, नमस्कार, हेलो, हैलो, हाय, सुप्रभात, प्रणाम, राम राम, namaste, namaskar, namaskaar
            GREET: ram ram, pranam, नमस्ते जी, शुभ संध्या, शुभ प्रभात, hello ji, jai shri krishna
            ANYONE: कोई है, koi hai, koi hai kya
            HOWAREYOU: kaise ho, kya haal, kaise hain, कैसे हो, कैसे हैं, क्या हाल है, kaise ho aap
            THANK: धन्यवाद, शुक्रिया, थैंक्यू, थैंक्स, dhanyavad, dhanyawad, shukriya, thnx, आभार, थैंक यू
            BYE: अलविदा, फिर मिलेंगे, बाय, phir milenge, alvida, शुभ रात्रि, fir milte hain, tata
            MENU: मेनू, मेन्यू, मेनु, मुख्य मेनू, menu, विकल्प, vikalp
            CANDO: kya kya kar sakte ho, kya kar sakte ho, क्या कर सकते हो, क्या क्या कर सकते हैं
            HELP: मदद, सहायता, madad, help, हेल्प, sahayata
            HOW: कैसे, kaise, kese
            CAN: सकते, सकता, सकती, sakte, sakta, sakti, ho sakta hai, हो सकता है, जाएगा, jayega, hoga, होगा
            LOST: समझ नहीं, samajh nahi, samajh nhi, समझ में नहीं, smjh nhi
            USE: use, इस्तेमाल, istemal, उपयोग, use kare
            WORKS: काम, चलता, chal raha, chalta, kaam, चल रहा, चलती
            DOIT: करना, kare, karna, karo, करो, karu, करें, कर, kar
            THIS: यह, ye, yeh, ये
            CATALOG: कैटलॉग, catalogue, catalog, कलेक्शन, सूची, list, प्रोडक्ट, product, collection
            WHAT: क्या, kya, कौन, kaun, kaun kaun se, कौनसा, konsa, kitna, kaun si, कौन सी
            SELL: बेचते, bechte, बेचती, bechti
            YOU: आप, aap, तुम, aapke, आपके, आपके पास, aapke paas, tum
            YOUR: आपका, aapka, आपकी, aapki, apka, apna
            SHOW: दिखाओ, दिखाइए, दिखाएं, dikhao, dikhaiye, dikhaye, dikha, देखना, dekhna, दिखा, दिखाना
            SEE: देखना, dekhna
            HAVE: है, hai, हैं, hain, h
            SEND: भेजो, भेजना, bhejna, bhejo, bhej, भेजिए, भेज
            ALL: सब, सारे, सब कुछ, sab, sabkuch, saare, सारा, sare, poora
            GOODS: प्रोडक्ट, product, सामान, saman, samaan, चीज़, cheez, maal, item, चीज़ें, products
            SHOP: दुकान, dukan, dukaan, shop, store, स्टोर
            CART: कार्ट, cart, टोकरी, tokri, kart, झोला, basket, थैला
            OPEN: खोलो, kholo
            SOFAR: अब तक, ab tak, abhi tak kya
            TAKEN: लिया, liya, चुना, chuna
            EMPTY: खाली, khali, clear, साफ
            REMOVE: हटा, हटाओ, hatao, hata, delete, निकाल, nikal, निकालो, nikalo, हटाएं, मिटाओ
            OUT: बाहर
            ORDER: ऑर्डर, आर्डर, ऑडर, order, odar, orders, oder, आदेश, ordr
            CHECKOUT: चेकआउट, checkout, चेक आउट
            PAY: भुगतान, पेमेंट, payment, pay, पैसे देने, paise dene, paisa dena, पे
            NOW: अब, अभी, ab, abhi
            WANT: चाहिए, चाहता, chahiye, chahta, करना है, karna hai, है, hai
            GO: चलो, chalo
            DONE: बस, bas, बस इतना, bas yahi, bas itna, इतना ही
            BUY: खरीद, खरीदना, kharid, kharidna, khareed, khareedari, खरीदारी, liya
            PURCHASE: खरीदारी, khareedari
            FINISH: पूरा, पूरी, puri, pura, poora, complete, poori
            CANCEL: कैंसल, कैंसिल, cancel, cancle, रद्द, radd, cancil, kensal
            MY: मेरा, मेरी, मेरे, mera, meri, mere, मैंने, maine, मुझे, mujhe, हमारा
            PLACE: करो, karo, कर दो, kar do
            MISTAKE: गलती, galti, galti se, गलती से
            TRACK: ट्रैक, track, ट्रैकिंग, tracking
            PARCEL: पार्सल, parcel, पैकेट, packet, पैकेज, saman, सामान, courier, कूरियर
            DELIVERY: डिलीवरी, डिलिवरी, delivery, शिपिंग, shipping
            NOT: नहीं, नही, nahi, nhi, mat, मत, na, न, nahin
            ARRIVED: आया, आई, aaya, aayi, aya, आएगा, aayega, ayega, पहुंचा, pahucha, पहुँचा, aa gaya, आया है
            ARRIVED: आए, aaye
            RECEIVED: मिला, mila, मिली, mili, मिले, milega, मिलेगा
            BROKEN: टूटा, टूटी, टूटे, toota, tuta, tuti, kharab, खराब, डैमेज, damage, damaged, फटा, fata, phata
            BROKEN: toot, टूट, खराबी, kharabi, defective, फटी, gaya kharab, चटका
            FAQLONG: कितना समय, कितने दिन, kitne din, kitna time, kitna samay, कितना टाइम, kitne dino
            NOTHING: कुछ नहीं, kuch nahi, kuch nhi, कुछ
            WAIT: इंतज़ार, intezar, wait
            LONGAGO: हफ्ते हो, hafte ho, दिन हो गए, din ho gaye, हफ्ते, hafte, अभी तक, abhi tak, महीने
            WHERE: कहां, कहाँ, kahan, kaha, kidhar, किधर
            WHEN: कब, kab, कब तक, kab tak
            SENT: भेज दिया, bhej diya, भेजा, bheja, ship, निकला
            STATUS: स्टेटस, status, स्थिति
            NEWS: update, अपडेट, खबर, नया
            HAPPENED: क्या हुआ, kya hua, हुआ, hua
            INFO: जानकारी, jankari, check, चेक, बताओ, batao, dekho, pata
            THINGS: सामान, saman, चीज़, saaman, items
            LAST: पिछला, pichla, आखिरी, last, aakhri
            NOTWANT: नहीं चाहिए, nahi chahiye, nhi chahiye
            STOPIT: बंद, band, रोको, roko, stop
            CANCELNOUN: कैंसिलेशन
            ADDRESS: पता, address, एड्रेस, adress, pata
            CHANGE: बदलना, बदलो, बदल, badal, badalna, badlo, change, चेंज, नया, naya, update, बदलें, बदलनी
            WRONG: गलत, galat, wrong, ग़लत
            ANOTHER: दूसरे, दूसरा, dusre, dusra, dusri, दूसरी, नया, aur koi
            MOVED: घर बदल, ghar badal, शिफ्ट, shift
            OFFICE: office, ऑफिस, दफ्तर, padosi
            DELIVER: deliver, भेज, bhej, डिलीवर, भेजो
            IT: यह, ye
            IS: है, hai, हुआ, hua, हैं, gaya, गया, nikla, निकला, h, आया
            STOPPED: बंद हो गया, band ho gaya
            REPORT: शिकायत, रिपोर्ट, report, darj, दर्ज, batani
            DEFECT: खराबी, defect, kharabi, कमी, डिफेक्ट
            PROBLEM: समस्या, problem, दिक्कत, dikkat, issue, परेशानी, samasya
            COMPLAINT: शिकायत, complaint, shikayat, कंप्लेंट, कम्प्लेंट, complain
            ONE: एक, ek
            HOLE: छेद, ched, chhed
            HAS: में, me, है, hai
            IN: में, me, mein, पर, pe, par
            STAIN: दाग, daag, dag, धब्बा, धब्बे
            WITH: साथ
            CRACK: क्रैक, crack, tuti, दरार
            SCREEN: स्क्रीन, screen, शीशा
            SIZE: साइज, साइज़, size, रंग, rang, color, नाप
            PIECE: चीज़, पीस, piece, cheez, हिस्सा, item
            MISSING: कम है, kam hai, गायब, missing, gayab, कम, nahi nikla
            TICKET: टिकट, ticket
            HOWGOES: क्या हुआ, kya hua
            REPORTED: बताई थी, batayi thi, बताया था, की थी, ki thi, batai thi
            COMPLAINTS: शिकायतें, complaints, शिकायत, shikayatein
            PRODUCTION: उत्पादन, production, प्रोडक्शन, निर्माण, utpadan
            PLAN: कार्यक्रम, schedule, शेड्यूल, plan, योजना, प्लान
            LATE: late, लेट, देर, देरी, der
            TODAY: आज, aaj, आज का
            WEEK: हफ्ते, हफ्ता, hafte, hafta, सप्ताह, week
            LINE: लाइन, line, मशीन
            RUN: चल, chal, चालू, chalu
            MADE: बन, ban, बनेगी, banegi, बनेगा, banega, बनाओगे, बन रहा, बनेंगे, बनता
            COST: कितना, कितने, kitna, kitne, charge, चार्ज, शुल्क, free, फ्री, kitni
            DELIVERYCOST: delivery charge, डिलीवरी चार्ज, शिपिंग चार्ज, shipping charge, delivery charges
            YOUDELIVER: delivery karte, deliver karte, डिलीवरी करते, भेजते हैं, bhejte ho, डिलीवर करते
            YOUDELIVER: delivery hoti, डिलीवरी होती
            TO: में, me, mein, तक
            IF: अगर, agar, करूं तो, karu to, to
            DAYS: दिन, din, कब
            RETURN: वापस, वापसी, wapas, vapas, return, रिटर्न, लौटा, lautana, wapis, लौटाना
            POLICY: policy, पॉलिसी, नियम, नीति
            REFUND: पैसे वापस, paise wapas, refund, रिफंड, paisa wapas, paise wapis
            EXCHANGE: exchange, एक्सचेंज, बदल सकते, badal sakte
            PAYMENT: पेमेंट, payment, भुगतान, pay
            METHOD: तरीके, तरीका, tarike, option, तरीक़े
            ACCEPT: लेते, lete
            PAYKIND: upi, यूपीआई, cod, कार्ड, card, gpay, paytm, phonepe, कैश, cash, cash on delivery, emi
            PAYKIND: कैश ऑन डिलीवरी, google pay, नकद
            WORK: चलेगा, chalega, होगा, hoga, hai, है
            HOURS: समय सारणी, timing, timings, टाइमिंग, खुलने का समय
            OPENS: खुलती, खुला, khula, khulta, khulti, खुलेगा, खुली, खुले
            CLOSES: बंद होता, band hota, बंद होती, बंद, band
            DAY: sunday, रविवार, सोमवार, इतवार, शनिवार, somvar, ravivar, monday, saturday, मंगलवार, कल
            HOUR: बजे, baje, समय, time, टाइम
            ISIT: है, hai
            CONTACT: संपर्क, sampark, contact, कॉन्टैक्ट
            PHONE: फोन, phone, मोबाइल, mobile, फोन नंबर, phone number
            GIVE: दीजिए, दो, do, dijiye, de, दे, batao, बताओ, कराओ
            NUMBER: नंबर, number, no
            LOCATED: लोकेशन, location, jagah, स्थित
            EMAIL: ईमेल, email, email id, मेल, mail
            REACH: contact, संपर्क, बात
            TALK: बात, baat, baat karao, बात करनी, bat, बात करना
            PERSON: इंसान, insan, insaan, person, आदमी, aadmi, एजेंट, agent, व्यक्ति, वाला आदमी
            SOMEONE: किसी, kisi, कोई, koi
            BOT: bot, बॉट, robot, रोबोट, मशीन
            MANAGER: manager, मैनेजर, मालिक, malik, boss
            REAL: असली, real, asli
            CALL: call, कॉल, फोन करो, phone karo
            ME: मुझे, mujhe
            SERVICE: कस्टमर केयर, customer care, ग्राहक सेवा, customer service, सपोर्ट
            NOTMORE: मत, mat, बंद
            MESSAGE: मैसेज, message, msg, संदेश, messages, sms
            MORE: और, aur
            UNSUBSCRIBE: बंद करो, बंद करें, unsubscribe, stop, रुको, band karo
            AGAIN: फिर से, phir se, दोबारा, dobara, fir se, वापस से
            BEGIN: शुरू, शुरू करो, shuru, shuru karo, चालू, start
            YES: हां, हाँ, haan, ha, han, जी, जी हां, ठीक, ठीक है, thik hai, theek, कर दो, kar do, haa, ji
            NO: नहीं, nahi, nhi, ना, na, नही
            LEAVEIT: रहने दो, rehne do, छोड़ो, chodo, जाने दो, rahne do
            BACK: वापस, पीछे, piche, peeche, wapas, piche jao, pichhe
            LIGHT: है, hai, हैं, का, की, के, को, से, में, पर, और, ka, ki, ke, ko, se, me, mein, pe, ji, जी
            LIGHT: मुझे, mujhe, मेरा, mera, meri, mere, मेरे, मेरी, आप, aap, करो, karo, करना, karna, कर, kar
            LIGHT: दो, do, दीजिए, करें, भाई, bhai, प्लीज़, please, na, तो, to, हो, ho, ही, hi, यह, ye, था, thi
            LIGHT: bahut, बहुत, जाओ, jao, चाहिए, chahiye, कोई, koi, सकते, sakte, kya, क्या, h, wala, वाला
            LIGHT: हुआ, hua, गया, gaya, रहा, raha, rahi, हैं, hain, करते, karte, bolo, बोलो, hoga, कृपया, aur
            LIGHT: di, diya, दिया, dena, देने, रही, रहे, hello, पर, ab
            """;

    static final String AR =
            """
            GREET: مرحبا, اهلا, أهلا, هلا, هلا والله, السلام عليكم, سلام, هاي, صباح الخير, مساء الخير, salam
            GREET: اهلين, سلام عليكم, مرحبتين, صباح النور, يا هلا, حياكم, هالو, الو
            ANYONE: في احد, احد هنا, في احد هنا, فيه احد, حد هنا, في حد
            HOWAREYOU: كيفك, كيف حالك, شلونك, كيف الحال, ازيك, اخبارك, شخبارك, كيفكم, عامل ايه
            THANK: شكرا, مشكور, يسلمو, تسلم, شكرا جزيلا, يعطيك العافيه, الله يعطيك العافيه, مشكورين, ممنون
            THANK: متشكر, يعطيكم العافيه, shukran
            BYE: مع السلامه, باي, وداعا, الى اللقاء, في امان الله, تصبح على خير, سلامات, اشوفك
            MENU: القائمه, قائمه, منيو, المنيو, الخيارات, خيارات, القائمه الرئيسيه, الرئيسيه
            CANDO: ايش تقدر تسوي, شو فيك تعمل, ماذا يمكنك, شو بتعمل, وش تقدر تسوي, تقدر تعمل ايه
            HELP: مساعده, ساعدني, تساعدني, المساعده, ساعدوني, مساعدتي
            HOW: كيف, ازاي, شلون, كيفيه
            CAN: ممكن, اقدر, ينفع, فيني, تقدرون, يمكن, ينفعش, اقدرش
            LOST: مش فاهم, ما فهمت, مو فاهم, مش عارف, ما فاهم, ماني فاهم
            USE: استخدم, استعمل, استخدام
            WORKS: يشتغل, شغال, تشتغل, يعمل, بتشتغل, شغاله, يشحن
            DOIT: تسوي, اعمل, اسوي
            THIS: هذا, هذه, هاد, ده, هنا
            CATALOG: الكتالوج, كتالوج, المجموعات, المنتجات, منتجات, مجموعات, الاقسام
            WHAT: ايش, شو, ماذا, ما, ايه, وش, اي, كم, شنو
            SELL: بتبيعوا, تبيعون, تبيع, تبيعوا, بتبيع
            YOU: عندكم, عندك, انتم, لديكم, انت, لكم
            YOUR: تلفونكم, موقعكم, رقمكم, عندكم, لكم
            SHOW: وريني, اعرض, عرض, ارني, اشوف, شوف, فرجيني, ورني, تشوف, اري
            SEE: اشوف, تشوف
            HAVE: عندكم, عندك, عندي, في, فيه, لديكم, معي
            SEND: ارسلولي, ارسل, ابعث, ارسلوا, ابعت
            ALL: كل شي, كل, كل حاجه, الكل, كله, جميع
            GOODS: منتج, المنتجات, منتجات, اغراض, غرض, بضاعه, المنتج, حاجه, قطعه
            SHOP: المتجر, المحل, متجر, محل, الدكان, محلكم, المعرض, الفرع
            CART: السله, سله, سلتي, العربه, عربه, سله التسوق, عربه التسوق, الكارت
            OPEN: افتح
            SOFAR: لحد الان, الى الان, حتى الان, لهلا
            TAKEN: اخترت, اخذت, حطيت
            EMPTY: فرغ, افراغ, تفريغ, فضي, صفر
            REMOVE: احذف, شيل, امسح, حذف, ازل, الغ كل
            OUT: برا, خارج
            ORDER: طلب, الطلب, طلبي, طلبيه, اوردر, طلبات, طلباتي, لطلبي, اطلب, طلبت, طلبته, طلبيتي, الاوردر
            CHECKOUT: الدفع, اتمام الشراء, اكمل الطلب, اتمام الطلب, تشيك اوت
            PAY: ادفع, الدفع, دفع, بدفع, احاسب, ندفع
            NOW: الان, هلا, هلق, دلوقتي, الحين
            WANT: ابغى, بدي, عايز, ابي, اريد, عاوز, ودي, نفسي, لازم, محتاج
            GO: يلا
            DONE: خلاص, هذا كل شي, بس هيك, خلصت, بس كذا, كذا خلاص
            BUY: الشراء, اشتري, شراء, اشتريت, اشتريتها, اشتريته, شريت
            PURCHASE: الشراء, مشتريات
            FINISH: اكمل, اتمام, انهاء, اكمال, اتمم, كمل, اخلص
            CANCEL: الغاء, الغي, الغوا, كنسل, تلغوه, تلغي, الغو, تلغون, الغيه, كنسلوا, تكنسل
            MY: طلبي, لي, حقي, تبعي, طلبيتي, شحنتي, بتاعي, اغراضي, عندي, وصلني, طاولتي
            PLACE: اعمل, سوي
            MISTAKE: بالغلط, غلط, بالخطا, خطا
            TRACK: تتبع, اتتبع, تعقب, رقم التتبع, متابعه
            PARCEL: الطرد, طرد, شحنتي, الشحنه, شحنه, طردي, التوصيل, البضاعه
            DELIVERY: التوصيل, توصيل, الشحن, شحن
            NOT: ما, لم, لا, مش, مو, مافي, ولا, غير, لسا, ليس, ماني
            ARRIVED: وصل, وصلت, يوصل, توصل, وصلني, وصلتني, جاني, جا, اجا, بيوصل, توصلني
            RECEIVED: استلمت, وصلني, جاني, استلم, وصلتني
            BROKEN: مكسور, مكسوره, خربان, تالف, خرب, خربت, عطلان, معطوب, مشروخ, مشروخه, ممزق, متضرر
            BROKEN: بايظ, معيب, مخدوش, انكسر, مكسر, تالفه, خربانه
            FAQLONG: كم ياخذ, كم يوم, كم مده, مده التوصيل, كم يستغرق, قديش بياخد, كم تاخذ, بكم يوم
            NOTHING: شي, مافي شي, ولا شي, حاجه
            WAIT: بستنى, انتظر, منتظر, مستني, استنى, بانتظار
            LONGAGO: اسبوعين, صارلي, اسابيع, من زمان, لسا, لسه, ايام, شهر
            WHERE: وين, فين, اين, وينه
            WHEN: متى, امتى, ايمتى, اي ساعه
            SENT: شحنتوا, ارسلتوا, ارسلتم, بعتوا, شحنتم
            STATUS: حاله, وضع, الحاله
            NEWS: جديد, اخبار, في جديد, مستجدات
            HAPPENED: صار, حصل, شو صار, ايش صار
            INFO: معلومات, تشوف, استفسار, تشيك
            THINGS: اغراضي, منتج, اغراض, حاجتي
            LAST: اخر, السابق, الاخير
            NOTWANT: ما عاد ابيه, ما ابيه, ما بدي, لا اريده, ما عاد بدي, مش عايزه, ما ابغاه, مابيه
            STOPIT: بس, توقف, وقف, اوقفوا, وقفوا, بطلوا
            CANCELNOUN: الالغاء
            ADDRESS: العنوان, عنوان, عنواني, لعنوان
            CHANGE: تغيير, غير, اغير, تعديل, غيروا, جديد, بدل, عدل, اعدل, تغير
            WRONG: غلط, خطا, خاطئ, مختلف, غير صحيح
            ANOTHER: ثاني, ثانيه, اخر, مختلف, تاني, تانيه
            MOVED: نقلت, انتقلت, عزلت, نقلت بيتي
            OFFICE: المكتب, الشغل, مكتبي, الدوام, الجيران
            DELIVER: وصلوه, ترسلوه, ارسلوه, وصلوها, توصلوه, توصلون, ابعتوه
            IT: هو, هي
            IS: حقي, فيه, فيها, طلع, وصل, جا, كان, هو, المنتج
            STOPPED: وقف, بطل
            REPORT: ابلغ, الابلاغ, بلاغ, تبليغ, ابلاغ
            DEFECT: عيب, العيب, خلل, عطل, تلف
            PROBLEM: مشكله, المشكله, مشكل, عندي مشكله
            COMPLAINT: شكوى, شكوتي, اشتكي, الشكوى, شكوه, شكواي
            ONE: واحد, واحده
            HOLE: ثقب, خرم, فتحه, ثقوب
            HAS: فيه, فيها, به
            IN: في, فيه, ب
            STAIN: بقع, بقعه, وسخ, متسخ
            WITH: مع
            CRACK: مشروخه, شرخ, كسر, مشروخ
            SCREEN: الشاشه, شاشه, الزجاج
            SIZE: مقاس, لون, المقاس, حجم, موديل
            PIECE: قطعه, حبه, جزء
            MISSING: ناقص, ناقصه, نقص, مفقود, ناقصني
            TICKET: شكاوي, شكاواي, تذكره, تذاكر, بلاغاتي, بلاغ, البلاغ, تذاكري, بلاغي
            HOWGOES: شو صار, ايش صار
            REPORTED: بلغت, بلغت عنه, ابلغت, قدمت
            COMPLAINTS: شكاوي, بلاغاتي, شكاواي, الشكاوى
            PRODUCTION: الانتاج, انتاج, التصنيع, بالانتاج, تصنيع, المصنع
            PLAN: جدول, خطه, المخطط, مخطط, الجدول, برنامج
            LATE: متاخر, تاخير, متاخره
            TODAY: اليوم, النهارده, هاليوم
            WEEK: الاسبوع, هالاسبوع, اسبوع, هذا الاسبوع
            LINE: خطوط, خط, ماكينات
            RUN: شغاله, شغال, تعمل, ماشيه
            MADE: تصنعوا, بتصنعوا, تصنعون, تنصنع, تصنيع, تنعمل, تجهز, بتجهز, عم تصنعوا
            COST: بكم, كم, سعر, رسوم, تكلفه, مجاني, قديش, كم سعر, مجانا
            DELIVERYCOST: رسوم التوصيل, رسوم الشحن, تكلفه الشحن, سعر الشحن, سعر التوصيل, توصيل مجاني
            YOUDELIVER: توصلون, بتوصلوا, هل توصلون, تشحنون, التوصيل الى, توصلوا, بتشحنوا
            TO: الى, ل, لدبي, على
            IF: لو, اذا
            DAYS: كم يوم, يوم, ايام
            RETURN: ارجع, ارجعه, ارجاع, الارجاع, استرجاع, ترجيع, الاسترجاع, رجعه, ارد
            POLICY: سياسه, شروط, قوانين
            REFUND: فلوسي, استرداد, ارجاع المبلغ, ترجع فلوسي, مصاري, استرجاع المبلغ, المبلغ
            EXCHANGE: ابدل, استبدال, تبديل, ابدله, استبدل, ابدلها
            PAYMENT: الدفع, ادفع, دفع, السداد
            METHOD: طرق, طريقه, وسائل, طرق الدفع
            ACCEPT: تقبلون, تقبلوا, بتقبلوا, تاخذون
            PAYKIND: فيزا, بيبال, ببيبال, مدى, كاش, عند الاستلام, بطاقه, تحويل, ماستر, ابل باي, تقسيط, تابي
            PAYKIND: بالبطاقه, نقدا, بالفيزا, تمارا
            WORK: ينفع, يمشي
            HOURS: اوقات الدوام, ساعات العمل, الدوام, اوقات العمل, مواعيد العمل, ساعات الدوام, دوامكم
            OPENS: تفتحون, فاتحين, مفتوح, تفتحوا, بتفتحوا, فاتح, مفتوحين, تفتح
            CLOSES: تسكرون, تقفلون, مسكرين, بتسكروا, تغلقون, بتقفلوا, مغلق, تقفلوا
            DAY: الجمعه, السبت, الاحد, الاثنين, الخميس, العيد, بكره, رمضان
            HOUR: ساعه, الساعه
            ISIT: هل, انتم
            CONTACT: تواصل, التواصل, اتصال, معلومات التواصل
            PHONE: تلفون, رقم تلفونكم, هاتف, جوال, رقم الجوال, رقمكم, رقم التلفون, الهاتف, تلفونكم
            GIVE: عطيني, اعطني, هات, اعطوني
            NUMBER: رقم
            LOCATED: موقعكم, موقع, مكانكم, اللوكيشن, لوكيشن, الموقع
            EMAIL: ايميل, بريد, البريد, الايميل, ايميلكم
            REACH: اتواصل, تواصل, اوصلكم
            TALK: اكلم, احكي, اتكلم, كلم, التحدث, اتحدث, تحويلي, حولني
            PERSON: موظف, شخص, انسان, بشر, مندوب, موظفين, بني ادم
            SOMEONE: حد, احد, شخص
            BOT: روبوت, بوت, اله
            MANAGER: المدير, مدير, المسؤول, مسؤول, المسوول
            REAL: حقيقي, فعلي
            CALL: يتصل, اتصلوا, مكالمه, تتصلون, يكلمني, كلموني
            ME: فيني, بي, لي, علي
            SERVICE: خدمه العملاء, الدعم, خدمه الزبائن, الدعم الفني
            NOTMORE: لا, بس, ما
            MESSAGE: رسائل, رساله, تراسلوني, ترسلوا, راسلوني, تراسلني, ترسلون, ترسلوا لي, تبعتوا
            MORE: بعد, اكثر
            UNSUBSCRIBE: الغاء الاشتراك, توقف, ايقاف
            AGAIN: ارجعوا, مره ثانيه, مجددا, رجعوا, مره تانيه
            BEGIN: ابدا, ابدء, بدء, اشتراك, ستارت
            YES: نعم, اي, ايوه, ايوا, تمام, اكيد, موافق, اوكي, طيب, اه, ماشي, ايه
            NO: لا, كلا, لأ
            LEAVEIT: خليه, خلاص, اتركه, خلص, مو لازم
            BACK: رجوع, ارجع, ورا, عوده, الى الخلف, رجعني
            LIGHT: من, في, على, الى, عن, لو, سمحت, سمحتوا, فضلك, هل, هذا, هذه, انا, ال, لي, و, يا, الله
            LIGHT: ممكن, بدي, ابغى, ابي, عايز, اريد, عندكم, شي, كل, مع, ب, ل, اللي, كثير, جدا, والله, الان
            LIGHT: لحد, بس, يعني, هنا, شو, ايش, لكم, معكم, به, انه, انو, عم, حق, حقي, رقم, الخير, رئيسيه
            """;

    private IntentIdeasHiAr() {}
}
