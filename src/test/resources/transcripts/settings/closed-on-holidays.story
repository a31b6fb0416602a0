# Days off are longer than a week, so the day is told by its date; the merchant's own words stand above it.
store languages fr ar en
store contact "+33 1 23 45 67 89"
store opens monday 09:00-12:30 14:00-18:00
store opens tuesday 09:00-12:30 14:00-18:00
store opens thursday 09:00-18:00
store closes on 2026-11-05
store closes on 2026-11-09
store closes on 2026-11-10
store when closed fr "L’atelier est en vacances."
store hands over to nobody
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3

d2 18:30 > tap human
      < buttons
        | Bonjour ! 👋 Bienvenue chez *Linen House*.
        | Faites un tour dans la boutique ou écrivez ce que vous cherchez.
        |
        | Notre équipe vous aide avec plaisir : +33 1 23 45 67 89
        |
        | L’atelier est en vacances.
        | Nous serons de retour le 12 novembre 2026 à 09:00.
        [menu] Menu
      = idle

d2 18:31 > "الدعم"
      < buttons
        | فريقنا سعيد بمساعدتك: ⁨+33 1 23 45 67 89⁩
        |
        | فريقنا غير متاح الآن، لكن يمكنك متابعة التسوق.
        | نعود يوم ⁨12 نوفمبر 2026⁩ الساعة ⁨09:00⁩.
        [menu] القائمة
      = idle, speaks ar

d2 18:32 > "in english please"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | From now on I will write to you in English.
        footer You can also just write what you want
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        -- Collections
        [collection:scarves] Scarves | 1 product
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | Français · العربية · English
        [help] Help | What I can do for you
      = idle, chose en, speaks en

d2 18:33 > tap human
      < buttons
        | Our team is happy to help: +33 1 23 45 67 89
        |
        | Nobody of our team is here right now, but you can go on shopping.
        | We are back on 12 November 2026 at 09:00.
        [menu] Menu
      = idle, chose en, speaks en
