package app.tendero.conversation;

import app.tendero.kernel.Language;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What shoppers type for each {@link Command}, in all languages; every phrase belongs to one. */
final class CommandWords {

    private static final int PHRASE = 60;

    private static final String PHRASES =
            """
            MENU: menu, main menu, home, main, options, start over, restart
            MENU: menú, menú principal, inicio, opciones, principal
            MENU: menu principal, início, opções, começo
            MENU: accueil, options, menu principal, sommaire
            MENU: menü, hauptmenü, übersicht, startseite, optionen
            MENU: मेनू, मेन्यू, मुख्य मेनू, मेनु, विकल्प
            MENU: القائمة, قائمة, القائمة الرئيسية, الرئيسية, خيارات, منيو, المنيو
            MENU: keep shopping, continue shopping, seguir comprando, continuar comprando, فتح القائمة
            MENU: continuer mes achats, weiter einkaufen, खरीदारी जारी रखें, متابعة التسوق
            BROWSE: browse, shop, browse the shop, catalog, catalogue, products, collections
            BROWSE: collection, categories, shop now, all products, what do you have, what do you sell
            BROWSE: catálogo, productos, colecciones, categorías, tienda, ver tienda, ver todo
            BROWSE: qué tienen, qué tienes, qué venden, qué vendes, la carta, explorar
            BROWSE: produtos, coleções, categorias, loja, ver loja, ver tudo, o que vocês vendem
            BROWSE: o que vocês têm, o que tem, o que vende, o que vocês tem, cardápio, navegar
            BROWSE: produits, catalogue, collections, catégories, boutique, parcourir, tout voir
            BROWSE: vos produits, que vendez vous, qu'avez vous, qu'est-ce que vous vendez
            BROWSE: produkte, katalog, kollektionen, kategorien, sortiment, stöbern, alles ansehen
            BROWSE: was habt ihr, was verkauft ihr, was gibt es, zum shop, laden
            BROWSE: im shop stöbern, kollektionen zeigen
            BROWSE: उत्पाद, सामान, कैटलॉग, कलेक्शन, दुकान, श्रेणियां, सब देखें, आपके पास क्या है
            BROWSE: क्या क्या है, प्रोडक्ट
            BROWSE: المنتجات, منتجات, تصفح, تصفح المتجر, المتجر, الكتالوج, كتالوج, الأقسام, أقسام
            BROWSE: المجموعات, مجموعات, ماذا لديكم, ماذا عندكم, شو عندكم, ماذا تبيعون
            BEST_SELLERS: best sellers, bestsellers, best seller, bestseller, popular, most popular
            BEST_SELLERS: top sellers, what is popular, recommendations, recommend something
            BEST_SELLERS: más vendidos, los más vendidos, lo más vendido, populares, recomendaciones
            BEST_SELLERS: mais vendidos, os mais vendidos, recomendações, destaques
            BEST_SELLERS: meilleures ventes, les meilleures ventes, populaire, populaires
            BEST_SELLERS: les plus vendus, recommandations, vos best-sellers
            BEST_SELLERS: beliebt, beliebteste, am beliebtesten, die beliebtesten, meistverkauft
            BEST_SELLERS: empfehlungen, topseller
            BEST_SELLERS: unsere bestseller, सबसे लोकप्रिय
            BEST_SELLERS: सबसे ज़्यादा बिकने वाले, बेस्टसेलर, बेस्ट सेलर, लोकप्रिय
            BEST_SELLERS: الأكثر مبيعا, الأكثر مبيعاً, الأكثر رواجا, الأكثر طلبا
            SEARCH: search, find, look for, search again, find something
            SEARCH: buscar, búsqueda, buscar algo, buscar otra vez
            SEARCH: procurar, pesquisar, pesquisa, busca, buscar de novo, procurar de novo
            SEARCH: chercher, rechercher, recherche, chercher encore, trouver
            SEARCH: suchen, suche, finden, neue suche, nochmal suchen
            SEARCH: खोज, खोजें, खोजो, ढूंढें, ढूंढो, सर्च
            SEARCH: بحث, البحث, ابحث, بحث جديد
            CART: cart, basket, bag, shopping cart, shopping bag, shopping basket
            CART: what is in my cart, what's in my cart
            CART: carrito, carro, cesta, bolsa, carrito de compras, qué hay en mi carrito
            CART: carrinho, carrinho de compras, sacola, cesta de compras
            CART: panier, caddie
            CART: warenkorb, einkaufswagen, korb, einkaufskorb
            CART: कार्ट, टोकरी, झोला
            CART: السلة, سلة, سلتي, سلة التسوق, سلة المشتريات, العربة, عربة التسوق
            ADD: add, add to cart, add it, add this, add to basket, add to bag
            ADD: añadir, agregar, añadir al carrito, agregar al carrito, añádelo, agrégalo
            ADD: adicionar, adicionar ao carrinho, adiciona, pôr no carrinho
            ADD: ajouter, ajouter au panier, ajoute, ajoutez
            ADD: hinzufügen, in den warenkorb, in den korb, dazu
            ADD: जोड़ें, जोड़ो, कार्ट में डालें, कार्ट में डालो, कार्ट में जोड़ें
            ADD: أضف, إضافة, أضف إلى السلة, اضف للسلة, أضفه, أضفها
            BUY: buy, buy now, buy it, buy this, i'll take it, i will take it
            BUY: comprar, comprar ahora, cómpralo, lo quiero, la quiero, me lo llevo, lo compro
            BUY: comprar agora, quero esse, quero esta, quero este, vou levar, vou querer
            BUY: acheter, acheter maintenant, je le prends, je la prends, j'achète
            BUY: kaufen, jetzt kaufen, sofort kaufen, ich nehme es, nehme ich
            BUY: खरीदें, खरीदो, अभी खरीदें, खरीदना है, ले लूंगा, ले लूंगी
            BUY: اشتر, اشتري, شراء, اشتر الآن, شراء الآن, اشتري الآن
            CHECKOUT: checkout, check out, pay, pay now, payment, place order, order now
            CHECKOUT: place my order, proceed to checkout, finish
            CHECKOUT: pagar, pagar ahora, pago, finalizar compra, finalizar, finalizar pedido
            CHECKOUT: hacer pedido, tramitar pedido, terminar compra, caja
            CHECKOUT: pagar agora, pagamento, fechar pedido, fechar compra, concluir compra
            CHECKOUT: concluir pedido, fazer pedido
            CHECKOUT: payer, payer maintenant, paiement, commander, passer commande, régler
            CHECKOUT: passer la commande, finaliser, finaliser la commande, caisse
            CHECKOUT: zahlen, bezahlen, jetzt bezahlen, jetzt zahlen, kasse, bestellen
            CHECKOUT: jetzt bestellen, zur kasse
            CHECKOUT: भुगतान, भुगतान करें, पेमेंट, चेकआउट, ऑर्डर करें, ऑर्डर करो, पैसे देने हैं
            CHECKOUT: अभी पेमेंट करें, पेमेंट करें, الدفع الآن
            CHECKOUT: الدفع, دفع, ادفع, ادفع الآن, إتمام الشراء, إتمام الطلب, اطلب الآن
            ORDERS: orders, order status, my order, past orders, order history, where is my order
            ORDERS: where's my order, track my order, track order, track, tracking
            ORDERS: pedidos, mis pedidos, mi pedido, mis compras, estado del pedido
            ORDERS: dónde está mi pedido, seguimiento
            ORDERS: meus pedidos, meu pedido, minhas compras, onde está meu pedido
            ORDERS: status do pedido, cadê meu pedido, rastrear pedido
            ORDERS: commandes, mes commandes, ma commande, où est ma commande, suivi
            ORDERS: suivre ma commande, mes achats
            ORDERS: bestellungen, meine bestellung, bestellstatus, wo ist meine bestellung
            ORDERS: sendungsverfolgung
            ORDERS: ऑर्डर, मेरे ऑर्डर, मेरा ऑर्डर, मेरा ऑर्डर कहाँ है, ऑर्डर स्टेटस
            ORDERS: طلباتي, الطلبات, طلبي, أين طلبي, وين طلبي, حالة الطلب, تتبع الطلب
            REPORT: report a problem, report a defect, report, defect, broken, it is broken, it's broken
            REPORT: damaged, it arrived broken, arrived broken, arrived damaged, complaint, faulty
            REPORT: report an issue, it does not work, it doesn't work, something is wrong
            REPORT: informar de un problema, reportar un problema, defecto, roto, rota, está roto
            REPORT: está rota, llegó roto, llegó rota, dañado, dañada, reclamación, no funciona, avería
            REPORT: relatar um problema, relatar problema, defeito, quebrado, quebrada, está quebrado
            REPORT: está quebrada, chegou quebrado, chegou quebrada, danificado, reclamação, com defeito
            REPORT: signaler un problème, signaler un défaut, défaut, cassé, cassée, c'est cassé
            REPORT: arrivé cassé, arrivée cassée, abîmé, endommagé, réclamation, ça ne marche pas
            REPORT: problem melden, mangel melden, mangel, defekt, kaputt, es ist kaputt, ist kaputt
            REPORT: kaputt angekommen, beschädigt, reklamation, reklamieren, funktioniert nicht
            REPORT: समस्या बताएं, समस्या बताना है, शिकायत, खराब, टूटा हुआ, टूटी हुई, टूट गया, टूट गई
            REPORT: खराब है, ख़राब, काम नहीं करता, ख़राबी, खराबी
            REPORT: الإبلاغ عن مشكلة, أبلغ عن مشكلة, عيب, مكسور, مكسورة, تالف, تالفة, وصل مكسورا
            REPORT: شكوى, لا يعمل, لا تعمل, معطوب, خربان
            TICKETS: my reports, my tickets, my complaints, my defects, reports, tickets
            TICKETS: mis avisos, mis reclamaciones, mis incidencias, meus relatos, minhas reclamações
            TICKETS: mes signalements, mes réclamations, meine meldungen, meine reklamationen
            TICKETS: मेरी शिकायतें, मेरी रिपोर्ट, بلاغاتي, شكاواي
            DONE: done, that's all, that is all, finished, that's it, that is it, all done
            DONE: listo, eso es todo, es todo, terminado, ya está, pronto, é tudo, é só isso, só isso
            DONE: c'est tout, terminé, fini, fertig, das ist alles, das war's, das wars, das war alles
            DONE: हो गया, बस इतना ही, बस, पूरा हुआ, تم, هذا كل شيء, انتهيت, خلص
            HELP: help, help me, how does this work, how does it work, what can you do, info
            HELP: how to order, how do i order, commands
            HELP: ayuda, ayúdame, cómo funciona, qué puedes hacer, necesito ayuda, cómo compro
            HELP: ajuda, me ajuda, como funciona, preciso de ajuda, socorro, como compro
            HELP: aide, aidez moi, aide moi, comment ça marche, j'ai besoin d'aide
            HELP: comment commander
            HELP: hilfe, hilf mir, wie funktioniert das, wie geht das, ich brauche hilfe
            HELP: wie bestelle ich
            HELP: मदद, सहायता, मदद करो, मदद करें, मदद चाहिए, यह कैसे काम करता है, हेल्प
            HELP: مساعدة, المساعدة, ساعدني, ساعدوني, كيف يعمل هذا, كيف أطلب, أحتاج مساعدة
            HUMAN: human, agent, person, talk to a human, speak to a human, real person, support
            HUMAN: talk to a person, speak to someone, talk to someone, customer service, contact
            HUMAN: contact us, talk to us, representative, operator, live agent
            HUMAN: humano, agente, persona, hablar con una persona, hablar con alguien, contacto
            HUMAN: hablar con un humano, hablar con un agente, asesor, atención al cliente
            HUMAN: soporte, servicio al cliente, hablar con un asesor
            HUMAN: atendente, pessoa, falar com uma pessoa, falar com alguém, contato, suporte
            HUMAN: falar com atendente, falar com um atendente, atendimento, falar com humano
            HUMAN: humain, conseiller, une personne, parler à quelqu'un, parler à un humain
            HUMAN: parler à une personne, parler à un conseiller, service client, contacter
            HUMAN: nous contacter, contact
            HUMAN: mensch, mitarbeiter, mit einem menschen sprechen, kundenservice, kontakt
            HUMAN: kundendienst, mit jemandem sprechen, berater
            HUMAN: इंसान, किसी से बात करनी है, किसी से बात करें, एजेंट, ग्राहक सेवा, संपर्क, हमसे बात करें
            HUMAN: موظف, شخص, التحدث مع شخص, أريد التحدث مع شخص, خدمة العملاء, الدعم, تواصل
            HUMAN: falar com a gente, nous parler, mit uns sprechen, mit euch sprechen, hablar con ustedes
            HUMAN: تواصل معنا, اتصل بنا, ممثل, أريد التحدث مع موظف
            BOT: bot, robot, the bot, chatbot, talk to the bot, back to the bot, back to the shop
            BOT: volver al bot, volver a la tienda, hablar con el bot, chat automático
            BOT: voltar ao bot, voltar à loja, falar com o bot, robô
            BOT: retour au bot, retour à la boutique, parler au bot
            BOT: zum bot, zurück zum bot, zurück zum shop, mit dem bot sprechen
            BOT: बॉट, रोबोट, बॉट से बात करें, दुकान पर वापस
            BOT: بوت, البوت, روبوت, العودة إلى البوت, العودة إلى المتجر
            LANGUAGE: language, languages, change language, lang, switch language
            LANGUAGE: idioma, idiomas, cambiar idioma, lengua, cambiar de idioma
            LANGUAGE: mudar idioma, mudar de idioma, língua, trocar idioma
            LANGUAGE: langue, langues, changer de langue, changer la langue
            LANGUAGE: sprache, sprachen, sprache ändern, sprache wechseln
            LANGUAGE: भाषा, भाषा बदलें, भाषा बदलो
            LANGUAGE: اللغة, لغة, تغيير اللغة, غير اللغة
            COUNTRY: country, countries, change country, my country, currency, change currency
            COUNTRY: other currency, ship to another country, prices in another currency
            COUNTRY: país, países, cambiar país, cambiar de país, moneda, cambiar moneda, divisa
            COUNTRY: mudar país, mudar de país, moeda, mudar moeda, meu país
            COUNTRY: pays, changer de pays, changer le pays, devise, changer de devise, mon pays
            COUNTRY: land, länder, land ändern, land wechseln, währung, währung ändern, mein land
            COUNTRY: देश, देश बदलें, देश बदलो, मुद्रा, मुद्रा बदलें, करेंसी
            COUNTRY: البلد, الدولة, تغيير البلد, تغيير الدولة, العملة, عملة, تغيير العملة, بلد
            COUNTRY: mi país, mi moneda, outra moeda, andere währung, autre devise, otro país
            STOP: stop, unsubscribe, stop messages, stop all, opt out, quit, end, stop it
            STOP: stop messaging me, leave me alone
            STOP: parar, pare, detener, basta, cancelar suscripción, darme de baja
            STOP: no más mensajes, deja de escribirme
            STOP: sair, pare de mandar mensagens, cancelar inscrição, chega, descadastrar
            STOP: arrêt, arrête, arrêter, arrêtez, stopper, désabonner, désinscrire, désinscription
            STOP: stopp, abmelden, abbestellen, aufhören, keine nachrichten mehr, hör auf
            STOP: रुको, रोको, बंद करो, बंद करें, स्टॉप, मैसेज बंद करो
            STOP: توقف, إيقاف, أوقف, أوقفوا الرسائل, إلغاء الاشتراك, قف, لا ترسل رسائل
            START: start, subscribe, resume, unstop, begin
            START: start again, wieder starten, फिर शुरू करें, फिर से शुरू करें
            START: empezar, comenzar, iniciar, reanudar, reactivar, continuar
            START: começar, retomar, reativar
            START: démarrer, commencer, reprendre, débuter
            START: starten, anfangen, fortsetzen, los, los geht's
            START: शुरू, शुरू करें, शुरू करो, चालू करो, स्टार्ट
            START: ابدأ, ابدا, بدء, استئناف, اشتراك, ستارت
            BACK: back, go back, previous, previous page, cancel, cancelar, abbrechen, रद्द करें, إلغاء
            BACK: atrás, volver, regresar, anterior
            BACK: voltar, volta, para trás
            BACK: retour, précédent, page précédente, revenir
            BACK: zurück, vorherige, vorherige seite, geh zurück
            BACK: वापस, पीछे, वापस जाओ, वापस जाएं, पिछला
            BACK: رجوع, عودة, ارجع, السابق, العودة
            MORE: more, next, show more, see more, next page, load more, +, plus, ➕, one more
            MORE: más, siguiente, ver más, mostrar más, página siguiente, uno más, más opciones
            MORE: mais, próximo, próxima, ver mais, mostrar mais, mais um, mais opções
            MORE: suivant, suivante, voir plus, page suivante, encore, un de plus
            MORE: mehr, weiter, nächste, nächste seite, mehr anzeigen, eins mehr, noch eins
            MORE: और, अगला, और दिखाओ, और दिखाएं, एक और
            MORE: ज़्यादा
            MORE: المزيد, مزيد, التالي, المزيد من المنتجات, أكثر
            LESS: less, fewer, one less, -, −, minus, ➖
            LESS: menos, uno menos, um a menos, menos um
            LESS: moins, un de moins, weniger, eins weniger
            LESS: कम, एक कम, أقل
            CLEAR: clear, clear cart, empty cart, empty my cart, empty basket, delete all
            CLEAR: remove all, clear all, delete everything, remove everything
            CLEAR: vaciar, vaciar carrito, vaciar el carrito, vaciar mi carrito, borrar todo
            CLEAR: eliminar todo, quitar todo
            CLEAR: esvaziar, esvaziar carrinho, esvaziar o carrinho, limpar carrinho, apagar tudo
            CLEAR: limpar o carrinho, remover tudo, tirar tudo
            CLEAR: vider, vider panier, vider le panier, vider mon panier, tout supprimer
            CLEAR: tout enlever, tout effacer
            CLEAR: leeren, warenkorb leeren, korb leeren, alles löschen, alles entfernen
            CLEAR: कार्ट खाली करें, कार्ट खाली करो, सब हटाओ, सब हटाएं, खाली करो
            CLEAR: إفراغ السلة, أفرغ السلة, فرغ السلة, حذف الكل, امسح الكل, تفريغ السلة
            ALIKE: similar, similar items, something similar, more like this, more like that, like this
            ALIKE: parecidos, similares, algo parecido, algo similar, más como este, otros parecidos
            ALIKE: parecido, algo parecido com isso, mais como este, outros parecidos, semelhantes
            ALIKE: similaires, articles similaires, quelque chose de similaire, du même genre
            ALIKE: ähnliche, ähnliches, etwas ähnliches, ähnliche artikel, mehr davon
            ALIKE: ऐसे और, ऐसा ही, कुछ ऐसा ही, मिलते जुलते, مشابه, مشابهة, شيء مشابه, منتجات مشابهة
            REMOVE: remove, delete, remove it, delete it, take it out, remove item
            REMOVE: eliminar, quitar, borrar, quítalo, elimínalo
            REMOVE: remover, tirar, apagar, excluir
            REMOVE: supprimer, enlever, retirer, effacer
            REMOVE: entfernen, löschen, raus
            REMOVE: हटाओ, हटाएं, हटाइए, निकालो
            REMOVE: حذف, إزالة, احذف, أزل, امسح
            UNDO: undo, deshacer, desfazer, annuler, undo that, rückgängig, rückgängig machen
            UNDO: पूर्ववत करें, वापस लाओ, تراجع, التراجع
            UNDO: वापस लाएँ
            GREETING: hi, hello, hey, hi there, hello there, hey there, good morning, yo, hiya
            GREETING: good afternoon, good evening, greetings, howdy
            GREETING: hola, buenas, buenos días, buen día, buenas tardes, buenas noches, qué tal
            GREETING: hola buenas, hola buenos días, hola buenas tardes, hola qué tal
            GREETING: oi, olá, opa, bom dia, boa tarde, boa noite, tudo bem, oi tudo bem, e aí
            GREETING: oie, olá bom dia, oi bom dia, olá tudo bem, oi boa tarde, oi boa noite
            GREETING: bonjour, bonsoir, salut, coucou, bonjour à tous, bjr, slt
            GREETING: hallo, guten tag, guten morgen, guten abend, moin, servus, grüß gott
            GREETING: grüezi, grüß dich, grüss gott, tach, hallo zusammen
            GREETING: नमस्ते, नमस्कार, हैलो, हेलो, हाय, सुप्रभात, प्रणाम, namaste, namaskar
            GREETING: مرحبا, مرحباً, أهلا, أهلاً, أهلا وسهلا, السلام عليكم, سلام, هاي, هلا
            GREETING: صباح الخير, مساء الخير, سلام عليكم, salam, salaam, 👋
            THANKS: thanks, thank you, thank you so much, thank you very much, thx, ty, cheers
            THANKS: thanks a lot, many thanks, great thanks, ok thanks, ok thank you
            THANKS: gracias, muchas gracias, mil gracias, ok gracias, perfecto gracias
            THANKS: obrigado, obrigada, muito obrigado, muito obrigada, valeu, obg, brigado
            THANKS: brigada, ok obrigado, ok obrigada
            THANKS: merci, merci beaucoup, merci bien, grand merci, ok merci
            THANKS: danke, vielen dank, danke schön, dankeschön, danke sehr, besten dank, ok danke
            THANKS: धन्यवाद, शुक्रिया, बहुत धन्यवाद, बहुत बहुत धन्यवाद, थैंक यू, थैंक्स
            THANKS: शुक्रिया जी, dhanyavad, shukriya
            THANKS: شكرا, شكراً, شكرا جزيلا, شكراً جزيلاً, شكرا لك, شكرا لكم, مشكور, تسلم, shukran
            THANKS: 🙏, ❤, 🥰, 😊
            GOODBYE: bye, goodbye, bye bye, see you, see you later, good night, good bye
            GOODBYE: adiós, chao, chau, hasta luego, hasta pronto, nos vemos
            GOODBYE: tchau, até logo, até mais, até breve, adeus
            GOODBYE: au revoir, à bientôt, à plus, bonne journée, bonne soirée
            GOODBYE: tschüss, tschüß, auf wiedersehen, bis bald, bis später, ciao, tschau
            GOODBYE: अलविदा, फिर मिलेंगे, बाय
            GOODBYE: مع السلامة, وداعا, وداعاً, إلى اللقاء, باي
            YES: yes, yep, yeah, yup, sure, ok, okay, k, of course, y, yes i do, alright, correct
            YES: sí, si, claro, vale, dale, bueno, por supuesto, perfecto, de acuerdo, okey
            YES: sim, com certeza, isso, pode ser, tá, tá bom, beleza, certo, blz
            YES: oui, ouais, d'accord, bien sûr, parfait, volontiers
            YES: ja, jawohl, gerne, klar, natürlich, einverstanden, passt, jo, ja gerne
            YES: हाँ, हां, जी, जी हाँ, ठीक है, ठीक, बिल्कुल, हाँ जी
            YES: نعم, أجل, ايوه, ايوا, اوكي, تمام, حسنا, حسناً, طبعا, موافق
            YES: 👍, 👌, ✅, ✔
            NO: no, nope, nah, no thanks, no thank you, not now, n, never mind, nevermind
            NO: no gracias, ahora no, para nada
            NO: não, não obrigado, não obrigada, agora não, nao
            NO: non, non merci, pas maintenant
            NO: nein, nee, nein danke, jetzt nicht, nö
            NO: नहीं, जी नहीं, नही, अभी नहीं
            NO: لا, لا شكرا, ليس الآن, كلا
            NO: 👎, ❌, 🚫
            CART: 🛒, 🛍
            """;

    private static final String NAMES =
            """
            EN: english, inglés, ingles, inglês, anglais, englisch, अंग्रेज़ी, अंग्रेजी, इंग्लिश, الإنجليزية
            EN: انجليزي, in english, en inglés, em inglês, en anglais, auf englisch, بالإنجليزية, en
            EN: अंग्रेज़ी में, إنجليزي, بالانجليزي
            ES: spanish, español, castellano, espanhol, espagnol, spanisch, स्पेनिश, الإسبانية, اسباني, es
            ES: in spanish, en español, em espanhol, en espagnol, auf spanisch, بالإسبانية, स्पेनिश में
            PT: portuguese, portugués, português, portugais, portugiesisch, पुर्तगाली, البرتغالية, برتغالي
            PT: in portuguese, en portugués, em português, en portugais, auf portugiesisch, pt
            PT: بالبرتغالية, पुर्तगाली में, pt br, brazilian portuguese, português do brasil
            FR: french, francés, francês, français, französisch, फ़्रेंच, फ्रेंच, الفرنسية, فرنسي, fr
            FR: in french, en francés, em francês, en français, auf französisch, بالفرنسية, फ़्रेंच में
            DE: german, alemán, alemão, allemand, deutsch, जर्मन, الألمانية, الماني, de
            DE: in german, en alemán, em alemão, en allemand, auf deutsch, بالألمانية, जर्मन में
            HI: hindi, हिंदी, हिन्दी, hindí, الهندية, هندي, in hindi, en hindi, em hindi, auf hindi
            HI: हिंदी में, हिन्दी में, بالهندية, हिंदी में बात करो, हिंदी में बोलो
            AR: arabic, árabe, arabe, arabisch, अरबी, العربية, عربي, بالعربية, بالعربي, ar, in arabic
            AR: en árabe, em árabe, en arabe, auf arabisch, अरबी में, عربى, اللغة العربية
            """;

    static final Map<String, Command> COMMANDS =
            read(PHRASES + DeskCommandWords.PHRASES, Command::valueOf);
    static final Map<String, Language> LANGUAGES = read(NAMES, Language::valueOf);

    /** Signs that mean something alone although they are no words. */
    static final Map<String, Command> SIGNS = signs();

    /** Words around a command that change nothing: "show me my cart, please". */
    static final Set<String> AROUND =
            words(
                    """
                    please pls plz the my a me show see view open go to i want would like can you
                    could now
                    por favor porfa ver mostrar mostra muestra muéstrame abrir ir al mi mis el la
                    los las un una quiero quisiera puedo
                    para o os as meu minha meus minhas quero queria eu ir ao
                    s'il vous plaît plait svp stp voir afficher montrer montrez moi ouvrir aller au
                    mon ma mes le les je veux voudrais
                    bitte zeig zeige mir mein meine meinen den die das zum zur ich möchte will
                    öffne öffnen anzeigen ansehen gehe
                    कृपया प्लीज़ प्लीज मेरा मेरी मेरे मुझे दिखाओ दिखाएं दिखाइए खोलो खोलें देखना देखें है चाहिए
                    من فضلك لو سمحت رجاء عرض اعرض افتح أرني أريد أن إلى الى لي
                    """);

    /** What a card of dishes is called, too. */
    static final Set<String> MENU_WORD =
            Stream.of(
                            "menu", "menú", "menü", "मेनू", "मेन्यू", "मेनु", "القائمة", "قائمة",
                            "منيو", "المنيو")
                    .map(word -> Fold.words(word, PHRASE))
                    .collect(Collectors.toUnmodifiableSet());

    private CommandWords() {}

    private static <T> Map<String, T> read(String lines, Function<String, T> meaning) {
        var phrases = new HashMap<String, T>();
        lines.lines()
                .forEach(
                        line -> {
                            var colon = line.indexOf(':');
                            var means = meaning.apply(line.substring(0, colon));
                            for (var phrase : line.substring(colon + 1).split(",")) {
                                put(phrases, Fold.words(phrase, PHRASE), means);
                            }
                        });
        return Map.copyOf(phrases);
    }

    private static <T> void put(Map<String, T> phrases, String folded, T means) {
        if (folded.isEmpty()) {
            return; // a sign
        }
        var before = phrases.put(folded, means);
        if (before != null && !before.equals(means)) {
            throw new IllegalStateException("\"" + folded + "\" is " + before + " and " + means);
        }
    }

    private static Map<String, Command> signs() {
        var signs = new HashMap<String, Command>();
        PHRASES.lines()
                .forEach(
                        line -> {
                            var colon = line.indexOf(':');
                            for (var phrase : line.substring(colon + 1).split(",")) {
                                if (Fold.words(phrase, PHRASE).isEmpty()) {
                                    var sign = phrase.strip();
                                    signs.put(sign, Command.valueOf(line.substring(0, colon)));
                                }
                            }
                        });
        return Map.copyOf(signs);
    }

    private static Set<String> words(String text) {
        return Arrays.stream(Fold.words(text, text.length()).split(" "))
                .collect(Collectors.toUnmodifiableSet());
    }
}
