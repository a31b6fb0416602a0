package app.tendero.conversation;

import java.util.List;
import java.util.Set;

/** The words and phrases that {@link OrderWords} knows, in all languages, as people type them. */
final class OrderVocabulary {

    /** What was ordered, and what it comes in. */
    static final Set<String> NOUNS =
            OrderWords.set(
                    """
                    order, orders, ordered, purchase, purchases, package, packages, parcel, parcels
                    delivery, shipment, shipping, oder
                    pedido, pedidos, paquete, paquetes, envío, entrega, compra, compras, orden
                    encomienda, encomenda, pacote, pacotes, entregas
                    commande, commandes, colis, paquet, livraison, achat, achats, envoi
                    bestellung, bestellungen, paket, pakete, päckchen, lieferung, sendung, bestellt
                    auftrag, ware
                    ऑर्डर, आर्डर, ऑडर, पार्सल, पैकेट, डिलीवरी, डिलिवरी, सामान, पैकेज, मंगाया
                    maal, saman, saaman
                    طلب, طلبي, الطلب, طلبية, طلبيتي, الطلبية, طلبيه, طلباتي, شحنة, شحنتي, الشحنة
                    طرد, طردي, الطرد, توصيل, التوصيل, اوردر, الاوردر, أوردري, بضاعتي, مشترياتي
                    طلبت, لطلبي, لطلب, شحن, الشحن
                    """);

    /** Words that ask how far something is. */
    static final Set<String> ASKS =
            OrderWords.set(
                    """
                    where, wheres, when, status, track, tracking, trace, arrive, arrives, arrived
                    arriving, coming, come, shipped, sent, dispatched, delivered, received, receive
                    late, delayed, update, updates, eta, lost, missing, long, happened, stuck
                    waiting, progress, here, yet, info, information, check, news
                    dónde, donde, cuándo, cuando, estado, rastrear, rastreo, seguir, seguimiento
                    llega, llegó, llegado, llegará, llegara, llegar, enviado, enviaron, enviasteis
                    entregado, recibido, recibí, recibo, demora, demorado, tarda, tardará, retraso
                    retrasado, falta, perdido, camino, va, viene, sale, salió, salido, esperando
                    saber
                    onde, cadê, quando, status, rastrear, rastreio, rastreamento, chega, chegou
                    chegar, chegará, chegada, enviado, enviaram, entregue, recebi, recebido, demora
                    demorando, atrasado, atraso, anda, ficou, saiu, previsão, acompanhar, prazo
                    où, quand, statut, suivi, suivre, arrive, arrivé, arrivée, arrivera, arriver
                    expédié, expédiée, envoyé, envoyée, livré, livrée, reçu, reçue, retard, attends
                    tarde, perdu, nouvelles, avance, en est, tracer, recevoir
                    wo, wann, status, verfolgen, sendungsverfolgung, ankommt, ankommen, angekommen
                    kommt, kommen, verschickt, versendet, versandt, geliefert, zugestellt, erhalten
                    bekommen, bekomme, verspätet, verspätung, bleibt, unterwegs, verloren, warte
                    stand, da, raus, losgeschickt, wielange, lange
                    कहाँ, कहां, कब, किधर, स्थिति, स्टेटस, ट्रैक, पहुँचेगा, पहुंचेगी, पहुँचा, आएगा, आएगी
                    आया, आयेगा, मिला, मिलेगा, मिलेगी, भेजा, निकला, लेट, देरी, अपडेट, तक, शिप, खो
                    kahan, kahaan, kaha, kidhar, kab, aayega, ayega, aaya, mila, milega, pahucha
                    pahunchega, bheja
                    أين, اين, وين, فين, متى, متي, امتى, حالة, تتبع, اتتبع, وصل, وصلت, يصل, تصل
                    سيصل, ستصل, وصلني, يوصل, توصل, استلم, استلمت, أستلم, تأخر, تأخرت, متأخر, شحنتم
                    شحنتوا, أرسلتم, ضاع, ضاعت, صار, خرج, موعد, بانتظار, أنتظر, وصلتني, توصلني
                    """);

    /** Questions that need no word for the order. */
    static final List<String> SEE_PHRASES =
            OrderWords.phrases(
                    """
                    when will it arrive, when does it arrive, when is it coming, has it shipped
                    has it been shipped, where is my stuff, where are my things, tracking number
                    tracking link, it has not arrived, it hasn't arrived, it didn't arrive
                    did it ship, when do i get it, where are my items, track it, tracking id
                    cuándo llega, cuándo me llega, cuándo llegan, no me ha llegado, no ha llegado
                    aún no llega, todavía no llega, ya lo enviaron, número de seguimiento
                    número de guía, código de seguimiento, cuándo lo recibo
                    quando chega, quando vai chegar, ainda não chegou, não chegou, já foi enviado
                    código de rastreio, código de rastreamento, quando vou receber
                    quand est ce que ça arrive, ça arrive quand, pas encore reçu, pas encore arrivé
                    numéro de suivi, toujours rien reçu, toujours pas reçu, quand vais je recevoir
                    wann kommt es, wann kommt das, noch nicht angekommen, noch nicht da
                    sendungsnummer, trackingnummer, wann wird geliefert, noch nichts angekommen
                    wann bekomme ich es, immer noch nicht angekommen
                    कब आएगा, कब तक आएगा, कब पहुँचेगा, अभी तक नहीं आया, अभी तक नहीं मिला
                    ट्रैकिंग नंबर, कब मिलेगा, kab aayega, kab tak aayega, abhi tak nahi aaya
                    kab milega
                    متى يصل, متى سيصل, متى توصل, لم يصل بعد, لم يصل, ما وصل, ما وصلني, رقم التتبع
                    لسه ما وصل, رقم الشحنة, متى يوصل
                    """);

    static final Set<String> CANCEL =
            OrderWords.set(
                    """
                    cancel, cancelled, canceled, cancellation, cancelar, cancela, cancelen, cancelad
                    cancele, anular, anula, cancelem, cancelamento, desistir, annuler, annulez
                    annule, annulation, stornieren, storniere, storniert, storno, abbestellen
                    absagen, रद्द, कैंसिल, कैंसल, cancil, إلغاء, الغاء, ألغ, الغي, ألغوا, الغوا, كنسل
                    ألغي
                    """);

    static final Set<String> CHANGE =
            OrderWords.set(
                    """
                    change, changed, update, correct, wrong, new, edit, modify, different
                    cambiar, cambia, cambien, cambio, corregir, equivoqué, equivocada, nueva, otra
                    modificar, mal, mudar, muda, trocar, troca, corrigir, errado, novo, alterar
                    changer, changez, change, corriger, modifier, fausse, nouvelle, trompé
                    ändern, ändere, geändert, falsch, falsche, neue, korrigieren, andere
                    बदलना, बदलें, बदलो, बदल, गलत, नया, تغيير, أغير, غيروا, غير, تعديل, خطأ, جديد, عدل
                    """);

    static final Set<String> ADDRESS =
            OrderWords.set(
                    """
                    address, adress, dirección, direccion, domicilio, endereço, endereco, adresse
                    lieferadresse, lieferanschrift, anschrift, पता, एड्रेस, عنوان, العنوان, عنواني
                    عنوانا
                    """);

    static final List<String> ADDRESS_PHRASES =
            OrderWords.phrases(
                    """
                    deliver it to another, send it to another address, enviar a otra dirección
                    livrer à une autre adresse, an eine andere adresse, entregar em outro endereço
                    """);

    static final Set<String> AGAIN =
            OrderWords.set(
                    """
                    again, reorder, repeat, repetir, repite, repetid, otra vez, repita, recommander
                    recommande, renouveler, nochmal, nochmals, erneut, wiederholen, nachbestellen
                    दोबारा, दुबारा, फिर से, dobara, مجددا, كرر, تكرار, إعادة
                    """);

    static final List<String> AGAIN_PHRASES =
            OrderWords.phrases(
                    """
                    order again, reorder, re order, same again, the same again, same as last time
                    buy again, my usual, the usual, repeat my order, repeat my last order
                    pedir de nuevo, pedir otra vez, lo mismo de siempre, lo mismo otra vez
                    repetir pedido, repetir mi pedido, pedir lo mismo, lo mismo que la última vez
                    pedir de novo, o mesmo de sempre, repetir o pedido, o mesmo pedido
                    pedir o mesmo, o mesmo da última vez, recommander, la même chose
                    comme la dernière fois, la même commande, commander à nouveau
                    nochmal bestellen, noch einmal bestellen, das gleiche nochmal, wie letztes mal
                    dasselbe nochmal, das gleiche wie letztes mal, nachbestellen
                    फिर से मँगाएँ, फिर से ऑर्डर, वही फिर से, दोबारा ऑर्डर, पिछली बार वाला
                    اطلب مجددا, نفس الطلب, أعد الطلب, كرر الطلب, اطلب مرة أخرى, مثل المرة السابقة
                    """);

    private OrderVocabulary() {}
}
