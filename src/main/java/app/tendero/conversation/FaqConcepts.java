package app.tendero.conversation;

/**
 * What shoppers ask shops about, one thing a line with its names in the seven languages. A name may
 * be of several words; one that means two things stands under both ids, joined by {@code +}. A
 * {@code *} marks what is sold as well.
 */
final class FaqConcepts {

    static final String LINES =
            """
            time: how long, when, how many days, how soon, days, time, times, how fast, fast, quickly
            time: cuánto tarda, cuánto tardan, cuánto tardáis, cuánto tiempo, cuándo, cuántos días
            time: tarda, tardan, plazo, plazos, días, tiempo, quanto tempo, quando, quantos dias
            time: prazo, prazos, demora, dias, combien de temps, quand, délai, délais, combien de jours
            time: jours, wie lange, wann, dauer, dauert, tage, tagen, wie schnell, lieferzeit
            time: कितना समय, कितने दिन, कब, समय, दिन, कितने समय, كم تستغرق, متى, مدة, كم يوم, أيام, وقت
            time: in cuántos días, en cuántos días, how long until
            price: how much, cost, costs, price, prices, charge, charges, fee, fees, free, expensive
            price: cuánto cuesta, cuánto cuestan, cuesta, cuestan, coste, costo, gastos, precio, gratis
            price: cuánto vale, gratuito, quanto custa, custa, custo, custos, preço, grátis, taxa
            price: combien, combien coûte, coûte, frais, prix, gratuit, gratuite, offerte, tarif, tarifs
            price: wie viel, wieviel, kosten, kostet, preis, gebühr, gebühren, kostenlos, umsonst
            price: खर्च, कितना, कितने, कीमत, शुल्क, मुफ्त, चार्ज, दाम, كم, تكلفة, سعر, رسوم, مجاني, مجانا
            ship: ship, shipping, ships, delivery, deliver, delivers, shipment, postage, parcel, send
            ship: package, arrive, arrives, get here, envío, envíos, enviar, enviáis, envían, entrega
            ship: entregar, entregáis, entregan, mandáis, mandan, paquete, llegar, llega, envio, enviam
            ship: entregam, frete, encomenda, chegar, chega, livraison, livraisons, livrer, livrez
            ship: envoi, envoyez, expédition, expédier, expédiez, port, colis, lieferung, liefern
            ship: liefert, versand, versenden, verschickt, versendet, paket, porto, zustellung, shiping
            ship: डिलीवरी, डिलिवरी, शिपिंग, कूरियर, पार्सल, توصيل, شحن, إرسال, طرد, توصلون, ترسلون
            ship+time: lieferzeit, lieferzeiten, lieferdauer, versanddauer, lieferfrist, delivery time
            ship+price: versandkosten, portokosten, lieferkosten, versandgebühren, versandkostenfrei
            abroad: abroad, international, internationally, overseas, country, countries, worldwide
            abroad: extranjero, internacional, país, países, exterior, étranger, pays, internationale
            abroad: ausland, länder, विदेश, देश, خارج, دولي, دولة, بلد, the us, usa, united states
            abroad: america, états unis, estados unidos, mexico, méxico, brazil, brasil, brésil
            abroad: canada, canadá, belgium, belgique, switzerland, suisse, schweiz, suiza, austria
            abroad: österreich, germany, deutschland, alemania, allemagne, alemanha, spain, españa
            abroad: espagne, italy, italia, italie, portugal, uk, england, britain, royaume uni
            abroad: india, भारत, argentina, colombia, chile, japan, australia, europe, europa, السعودية
            abroad: الإمارات, مصر, المغرب, netherlands, holland, pays bas, niederlande, france, francia
            return: return, returns, returning, send back, send it back, send something back, give back
            return: bring it back, send them back, devolver, devolución, devoluciones, devolverlo
            return: devolverla, retornar, devolução, devoluções, retour, retours, retourner, renvoyer
            return: rendre, rétractation, zurückgeben, rückgabe, zurückschicken, zurücksenden
            return: rücksendung, retoure, retouren, widerruf, rückgaberecht, वापस, वापसी, लौटाना, लौटा
            return: रिटर्न, إرجاع, استرجاع, إعادة, مرتجع, أرجع, ارجاع
            refund: refund, refunds, refunded, reimbursed, reembolso, reembolsos, estorno, reembolsado
            refund: remboursement, rembourser, remboursé, remboursée, rückerstattung, erstattung
            refund: erstattet, रिफंड, रिफ़ंड, استرداد
            refund+money: money back, dinero de vuelta, geld zurück, dinheiro de volta, पैसे वापस
            refund+money: استرداد المال, devolvéis el dinero, devuelven el dinero, get my money
            money: money, dinero, dinheiro, argent, geld, पैसे, पैसा, المال, فلوس, نقود
            exchange: exchange, exchanges, swap, change it, another size, different size, cambiar
            exchange: cambio, cambios, cambiarlo, cambiarla, trocar, troca, trocas, échanger, échange
            exchange: échanges, umtauschen, umtausch, tauschen, बदलना, बदल, बदली, एक्सचेंज, استبدال
            exchange: تبديل, أبدل
            size: size, sizes, sizing, fit, fits, measurements, talla, tallas, medidas, tamanho
            size: tamanhos, taille, tailles, mesures, größe, größen, größentabelle, passt, passform
            size: साइज, साइज़, नाप, مقاس, مقاسات, قياس
            misfit: too small, too big, too large, too tight, too short, too long, does not fit
            misfit: doesn t fit, larger, smaller, trop petit, trop petite, trop grand, trop grande
            misfit: queda pequeño, queda grande, queda pequeña, demasiado pequeño, demasiado grande
            misfit: muito pequeno, muito grande, ficou pequeno, ficou grande, zu klein, zu groß
            pay: pay, payment, payments, paying, paypal, card, cards, cash, credit card, visa, klarna
            pay: mastercard, apple pay, google pay, instalments, installments, cash on delivery
            pay: contra reembolso, pagar, pago, pagos, tarjeta, tarjetas, efectivo, pagamento, cartão
            pay: pagamentos, pix, boleto, payer, paiement, paiements, carte bancaire, espèces
            pay: plusieurs fois, zahlen, bezahlen, zahlung, zahlungsarten, zahlungsmethoden, kreditkarte
            pay: überweisung, ratenzahlung, पेमेंट, भुगतान, कार्ड, الدفع, دفع, بطاقة, نقدا, كاش, أدفع
            wash: wash, washing, washed, care, cleaning, dryer, tumble dry, iron, ironing, laundry
            wash: lavar, lava, lavado, lavarse, secadora, planchar, lavagem, laver, lavage, entretien
            wash: sèche linge, repasser, waschen, wasche, wäscht, pflege, trockner, bügeln, waschbar
            wash: धोना, धोएं, धुलाई, धोऊं, غسل, غسيل, تنظيف, أغسل, machine washable
            shop: shop, shops, store, stores, showroom, physical store, tienda, tiendas, tienda física
            shop: loja, lojas, loja física, boutique, boutiques, magasin, magasins, laden, geschäft
            shop: filiale, दुकान, متجر, محل, معرض, فرع
            where: where, located, location, address, dónde, ubicación, dirección, onde, endereço, où
            where: adresse, situé, située, wo, standort, कहाँ, कहां, पता, أين, وين, عنوان, موقع
            visit: visit, come by, in person, visitar, visiter, passer, besuchen, vorbeikommen, زيارة
            pickup: pick up, pick it up, pickup, collect, click and collect, recoger, recogida
            pickup: recogerlo, recogerla, retirar, retirada, retirer, retrait, récupérer, abholen
            pickup: abholung, selbstabholung, पिकअप, استلام, أستلم
            gift*+wrap: gift wrap, gift wrapping, wrap gifts, paquet cadeau, paquets cadeaux
            gift*+wrap: emballage cadeau, papier cadeau, geschenkverpackung, para regalo, para presente
            wrap: wrap, wrapping, envolver, envolvéis, envuelven, embrulho, embrulhar, emballage
            wrap: emballer, verpacken, einpacken, पैकिंग, تغليف
            gift*: gift, gifts, present, regalo, regalos, presente, presentes, cadeau, cadeaux, geschenk
            gift*: geschenke, गिफ्ट, उपहार, هدية, هدايا
            giftcard*: gift card, gift cards, voucher, vouchers, gift voucher, tarjeta regalo, vale
            giftcard*: tarjetas regalo, tarjeta de regalo, cartão presente, vale presente, carte cadeau
            giftcard*: cartes cadeaux, bon d achat, bons d achat, chèque cadeau, gutschein, gutscheine
            giftcard*: geschenkgutschein, geschenkkarte, गिफ्ट कार्ड, بطاقة هدية, قسيمة
            discount*: discount, discounts, discount code, coupon, coupons, promo, promo code, codes
            discount*: code, promo codes, promotion, rebate, descuento, descuentos, cupón, cupones
            discount*: código, código de descuento, desconto, cupom, réduction, réductions, remise
            discount*: code promo, rabatt, rabattcode, rabatte, gutscheincode, nachlass, छूट, कूपन
            discount*: डिस्काउंट, خصم, كوبون, كود, تخفيض, كود خصم
            guarantee: guarantee, guaranteed, warranty, repair, repairs, garantía, garantia, garantie
            guarantee: réparation, réparer, gewährleistung, reparatur, गारंटी, वारंटी, ضمان, كفالة
            custom: made to measure, custom, custom made, custom size, custom sizes, bespoke
            custom: tailor made, made to order, to measure, a medida, personalizado, por encargo
            custom: sob medida, sob encomenda, sur mesure, personnalisé, personnalisée, nach maß
            custom: maßanfertigung, maßgefertigt, حسب الطلب, تفصيل, ऑर्डर पर
            make: make, making, made, manufacture, produce, production, hacer, hacéis, hacen
            make: fabricación, fabricar, producción, fazer, fazem, produção, fabricação, fabriquer
            make: fabrication, fabriqué, fabriqués, herstellen, herstellung, produktion, gemacht
            make: hergestellt, fertigung, बनाना, बनाने, बनता, تصنيع, صنع, إنتاج
            trade: wholesale, reseller, resellers, bulk, bulk order, hotels, retailers, al por mayor
            trade: por mayor, mayorista, reventa, profesionales, atacado, revenda, lojistas, grossiste
            trade: revendeur, revendeurs, professionnels, en gros, großhandel, wiederverkäufer, händler
            trade: gewerblich, थोक, جملة, بالجملة
            invoice: invoice, invoices, receipt, receipts, vat, factura, facturas, recibo, iva, fatura
            invoice: nota fiscal, facture, factures, tva, rechnung, quittung, beleg, बिल, रसीद, इनवॉइस
            invoice: فاتورة, إيصال
            customs: customs, duty, duties, import, import duties, tariff, tariffs, aduana, aduanas
            customs: arancel, aranceles, alfândega, importação, douane, douanes, zoll, zollgebühren
            customs: einfuhr, कस्टम, सीमा शुल्क, جمارك, جمركية
            origin: where from, come from, comes from, origin, origen, de dónde, origem, de onde
            origin: d où, provenance, origine, woher, herkunft, कहाँ से, من أين, منشأ, made in
            eco: organic, sustainable, sustainability, ecological, ecológico, sostenible, orgânico
            eco: sustentável, bio, écologique, durable, nachhaltig, जैविक, عضوي, مستدام
            order: order, orders, purchase, pedido, pedidos, commande, commandes, bestellung
            order: bestellungen, ऑर्डर, طلب, طلبية
            add: add, adding, another item, añadir, agregar, adicionar, acrescentar, ajouter
            add: hinzufügen, जोड़ना, إضافة
            cancel: cancel, cancellation, cancelar, anular, annuler, stornieren, रद्द, إلغاء
            hours: opening hours, open, hours, opening times, closed, horario, horarios, abierto, abren
            hours: abrís, horário, horários, aberto, abre, abrem, horaires, ouvert, ouverts, ouverture
            hours: öffnungszeiten, geöffnet, offen, खुला, खुलती, ساعات العمل, مفتوح, دوام
            contact: contact, phone, phone number, call, email, contacto, teléfono, contato, telefone
            contact: téléphone, appeler, kontakt, telefon, anrufen, संपर्क, फोन, اتصال, هاتف, رقم
            track: track, tracking, rastrear, seguimiento, rastreio, suivi, suivre, verfolgen, تتبع
            damage: damaged, broken, defective, faulty, dañado, roto, danificado, quebrado, abîmé
            damage: cassé, défectueux, beschädigt, kaputt, defekt, टूटा, खराब, تالف, مكسور
            stock: back in stock, restock, disponible de nuevo, wieder verfügbar, de retour
            sample: sample, samples, swatch, muestra, muestras, amostra, échantillon, échantillons
            sample: muster, stoffprobe, नमूना, عينة
            privacy: privacy, personal data, gdpr, privacidad, privacidade, confidentialité, datenschutz
            allergy: allergen, allergens, allergy, alérgenos, alergia, allergènes, allergie, allergene
            book: reservation, book a table, reserve, reservar, reserva, réserver, réservation
            book: reservieren, reservierung, tisch, بوکنگ, حجز, बुकिंग
            """;

    /** Words that ask, without which a sentence may still be a question. */
    static final String QUESTIONS =
            """
            how when where why what which who can could may is are does will should
            cómo cuándo dónde cuánto cuánta cuántos por qué puedo pueden puede se qué cuál cuáles
            como quando onde quanto quanta posso pode qual quais porque
            comment quand où combien pourquoi puis peut peux quel quelle quels quelles est
            wie wann wo wieviel warum kann können gibt welche welcher welches wer muss
            कैसे कब कहाँ कितना कितने कितनी क्या क्यों कौन
            كيف متى أين كم هل لماذا ما ماذا
            """;

    /** What asks for a thing that is sold, however it is put. */
    static final String HAVE =
            """
            do you have, do you sell, have you got, do you stock, got any, tenéis, tienes, tienen
            vendéis, venden, hay, vocês têm, você tem, tem, vendem, avez vous, vous avez, vendez vous
            habt ihr, haben sie, verkauft ihr, gibt es, क्या आपके पास, आपके पास, هل لديكم, عندكم, هل عندكم
            """;

    /** Asks how things are for everybody, also where it speaks of a parcel. */
    static final String GENERALLY =
            """
            how long, how many days, how fast, delivery time, delivery times, shipping time
            shipping times, cuánto tarda, cuánto tardan, cuánto tardáis, cuánto tiempo, cuántos días
            plazo, plazos, quanto tempo, quantos dias, prazo, prazos, combien de temps
            combien de jours, délai, délais, wie lange, wie viele tage, lieferzeit, lieferzeiten
            कितना समय, कितने दिन, कितने समय, كم تستغرق, مدة, كم يوم
            """;

    /** What surrounds a question and means nothing by itself. */
    static final String AROUND =
            """
            take takes get gets getting want wanted wants would like know tell possible possibly need
            needed needs offer offers accept accepts use using let go still already until myself it its
            them they myself item items product products something anything article articles artículo
            artículos artigo produto artikel produkt produits produit prendas things thing if today
            please much me be been not don t doesn isn won s m re ll ve an by via over per all any my
            your there place placed policy policies method methods option options instructions info
            information hace hacen hacéis puedo puede pueden podemos tengo hay les nos os sus vuestra
            vuestro vuestros vuestras se si me lo la le hago faço fazer vou possível há são seu sua
            puis peut peux on faut faire faites fait avoir ai a ça me plaît possible est ce que qui
            votre vos y en sont je ne pas ou des
            kann ich man muss gibt es ihr bei euch welche wird werden brauche bekomme hat sich ist
            करूँ करें कर सकता सकती हूँ लगता लगती मिलेंगे मिलेगा होगा मैं हम करते आप कैसे क्या
            هل يمكنني يمكن ما هي هو أستطيع طريقة طرق المنتج منتج يوجد توجد عندكم لديكم
            """;

    private FaqConcepts() {}
}
