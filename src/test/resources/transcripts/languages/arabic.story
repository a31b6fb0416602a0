# Arabic: right to left, Latin titles and prices set apart, six plural forms.
store languages ar en
store currency AED
shelf scarves "أوشحة": scarf-red "Red scarf" 25.00 x3 image says "وشاح ناعم ودافئ."
shelf scarves: scarf-blue "وشاح أزرق" 27.50

09:00 > "مرحبا"
      ? best sellers, page 1 + collections, page 1
      < list "فتح القائمة"
        | مرحبًا! 👋 أهلًا بك في *⁨Linen House⁩*.
        | يمكنك تصفّح المتجر، أو كتابة ما يهمّك مباشرة.
        -- الأكثر مبيعًا
        [product:scarf-red] Red scarf | ⁧25.00 د.إ⁩ · بقيت 3 قطع فقط
        [product:scarf-blue] وشاح أزرق | ⁧27.50 د.إ⁩ · متوفر
        -- المجموعات
        [collection:scarves] أوشحة | منتجان
        -- القائمة
        [browse] تصفّح المتجر | كل ما في متجرنا، حسب المجموعات
        [search] بحث | البحث بالاسم أو النوع أو العلامة التجارية
        [languages] اللغة | العربية · English
        [help] مساعدة | ما يمكننا فعله من أجلك
      = idle, speaks ar

09:01 > tap product:scarf-red
      ? product scarf-red
      < buttons
        image https://img.example/scarf-red.jpg
        | *⁨Red scarf⁩*
        | السعر: ⁧25.00 د.إ⁩
        | الكمية: 1
        | المجموع: *⁧25.00 د.إ⁩*
        |
        | وشاح ناعم ودافئ.
        footer يمكنك أيضًا كتابة رقم
        [buy:scarf-red:1] شراء الآن
        [qty:scarf-red:2] ➕ أكثر
        [cart.add:scarf-red:1] 🛒 إضافة 1 للسلة
      = choosing quantity 1x scarf-red, speaks ar

09:02 > "٢"
      ? product of variant scarf-red
      < buttons
        image https://img.example/scarf-red.jpg
        | *⁨Red scarf⁩*
        | السعر: ⁧25.00 د.إ⁩
        | الكمية: 2
        | المجموع: *⁧50.00 د.إ⁩*
        |
        | وشاح ناعم ودافئ.
        footer يمكنك أيضًا كتابة رقم
        [qty:scarf-red:1] ➖ أقل
        [qty:scarf-red:3] ➕ أكثر
        [cart.add:scarf-red:2] 🛒 إضافة 2 للسلة
      = choosing quantity 2x scarf-red, speaks ar

09:03 > tap cart.add:scarf-red:2
      ? variants scarf-red
      < buttons
        | ✅ في سلتك: 2 × ⁨Red scarf⁩
        | سلتك: منتجان، ⁧50.00 د.إ⁩
        [checkout] إتمام الشراء
        [with:scarf-red] متابعة التسوق
        [cart.view] عرض السلة
      = idle, speaks ar, cart 2x scarf-red 25.00 AED

09:04 > tap cart.view
      ? variants scarf-red
      < buttons
        | 🛒 *سلتك*
        | ‏2 × ⁨Red scarf⁩: ⁧50.00 د.إ⁩
        | *المجموع: ⁧50.00 د.إ⁩*
        footer تُحسب تكلفة التوصيل والضرائب عند الدفع
        [checkout] إتمام الشراء
        [cart.edit] تعديل السلة
        [menu] متابعة التسوق
      = idle, speaks ar, cart 2x scarf-red 25.00 AED

09:05 > tap checkout
      ? fresh variants scarf-red
      ! prepare checkout 1 in ar: 2x scarf-red 25.00 AED
      ! wake in 90 s: checkout:1
      = awaiting checkout 1: 2x scarf-red 25.00 AED, speaks ar, cart 2x scarf-red 25.00 AED

09:05 @ checkout ready 1 https://linen-house.example/ar/pay/1 total 50.00 AED
      < link "الدفع الآن" https://linen-house.example/ar/pay/1
        | مجموع طلبك *⁧50.00 د.إ⁩*.
        | الزر أدناه لاختيار التوصيل والدفع.
        footer دفع آمن في متجرنا
      = awaiting payment 1 https://linen-house.example/ar/pay/1, speaks ar, cart 2x scarf-red 25.00 AED

09:06 > "شكرا"
      < text
        | على الرحب والسعة! 😊 نحن هنا متى احتجت إلى شيء.
      = awaiting payment 1 https://linen-house.example/ar/pay/1, speaks ar, cart 2x scarf-red 25.00 AED
