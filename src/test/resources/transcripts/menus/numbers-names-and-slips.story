# A number or a name means the menu that was shown last; slips are forgiven.
store languages en es
store contact "+33 1 23 45 67 89"
store menu human language
store entry {"id": "care", "on": true, "kind": "menu", "names": {"en": "Caring for linen", "es": "Cuidar el lino"}, "synonyms": {"en": ["washing", "laundry"]}, "text": {"en": "Linen loves cool water."}}
store entry under care {"id": "wash", "on": true, "kind": "answer", "names": {"en": "Washing", "es": "Lavado"}, "text": {"en": "Cool and gentle, at 30 degrees.", "es": "Frío y suave, a 30 grados."}, "image": {"url": "https://linen-house.example/wash.jpg"}}
store entry under care {"id": "iron", "on": true, "kind": "answer", "names": {"en": "Ironing", "es": "Plancha"}, "text": {"en": "While it is damp.", "es": "Mientras esté húmedo."}, "document": {"url": "https://linen-house.example/iron.pdf", "filename": "ironing.pdf"}}
store entry under care {"id": "film", "on": true, "kind": "answer", "names": {"en": "Watch how we do it"}, "text": {"en": "A film of two minutes."}, "link": {"url": "https://linen-house.example/film", "label": {"en": "Watch"}}}
store entry under care {"id": "back", "on": true, "kind": "action", "action": "back"}
store hands over to nobody
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3

09:00 > "hello"
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        [human] Talk to us
        [languages] Language
        [entry:care] Caring for linen
      = idle, speaks en
09:01 > "3"
      < list "Open menu"
        header Caring for linen
        | Linen loves cool water.
        -- Menu
        [entry:wash] Washing
        [entry:iron] Ironing
        [entry:film] Watch how we do it
        [menu] Back | Return to where you were
      = idle, speaks en, in menu care
09:02 > "1️⃣"
      < buttons
        image https://linen-house.example/wash.jpg
        | Cool and gentle, at 30 degrees.
        [entry:care] Back
        [menu] Menu
        [human] Talk to us
      = idle, speaks en, in menu care
09:03 > "٢"
      < buttons
        document ironing.pdf https://linen-house.example/iron.pdf
        | While it is damp.
        [entry:care] Back
        [menu] Menu
        [human] Talk to us
      = idle, speaks en, in menu care
09:04 > "back"
      < buttons
        | What would you like to do?
        footer You can also just write what you want
        [human] Talk to us
        [languages] Language
        [entry:care] Caring for linen
      = idle, speaks en
09:05 > "watch how we do it"
      < link "Watch" https://linen-house.example/film
        | A film of two minutes.
        footer You can also just write what you want
      = idle, speaks en
09:06 > "3."
      < list "Open menu"
        header Caring for linen
        | Linen loves cool water.
        -- Menu
        [entry:wash] Washing
        [entry:iron] Ironing
        [entry:film] Watch how we do it
        [menu] Back | Return to where you were
      = idle, speaks en, in menu care
09:07 > "laundry"
      < list "Open menu"
        header Caring for linen
        | Linen loves cool water.
        -- Menu
        [entry:wash] Washing
        [entry:iron] Ironing
        [entry:film] Watch how we do it
        [menu] Back | Return to where you were
      = idle, speaks en, in menu care
09:08 > "7"
      < list "Open menu"
        header Caring for linen
        | Please choose a number from 1 to 4.
        |
        | Linen loves cool water.
        -- Menu
        [entry:wash] Washing
        [entry:iron] Ironing
        [entry:film] Watch how we do it
        [menu] Back | Return to where you were
      = idle, speaks en, in menu care
09:09 > "0"
      < list "Open menu"
        header Caring for linen
        | Please choose a number from 1 to 4.
        |
        | Linen loves cool water.
        -- Menu
        [entry:wash] Washing
        [entry:iron] Ironing
        [entry:film] Watch how we do it
        [menu] Back | Return to where you were
      = idle, speaks en, in menu care
09:10 > "ironign"
      < buttons
        document ironing.pdf https://linen-house.example/iron.pdf
        | While it is damp.
        [entry:care] Back
        [menu] Menu
        [human] Talk to us
      = idle, speaks en, in menu care
09:11 > "four"
      < buttons
        | What would you like to do?
        footer You can also just write what you want
        [human] Talk to us
        [languages] Language
        [entry:care] Caring for linen
      = idle, speaks en
09:12 > "menu"
      < buttons
        | What would you like to do?
        footer You can also just write what you want
        [human] Talk to us
        [languages] Language
        [entry:care] Caring for linen
      = idle, speaks en
09:13 > "cariñg for linnen"
      < list "Open menu"
        header Caring for linen
        | Linen loves cool water.
        -- Menu
        [entry:wash] Washing
        [entry:iron] Ironing
        [entry:film] Watch how we do it
        [menu] Back | Return to where you were
      = idle, speaks en, in menu care
09:14 > "red scarf"
      ? search "red scarf", page 1
      ? product scarf-red
      < buttons
        | *Red scarf*
        | Price: €25.00
        | Quantity: 1
        | Total: *€25.00*
        footer You can also write a number
        [buy:scarf-red:1] Buy now
        [qty:scarf-red:2] ➕ More
        [cart.add:scarf-red:1] 🛒 Add 1 to cart
      = choosing quantity 1x scarf-red, speaks en
09:15 > "2"
      ? product of variant scarf-red
      < buttons
        | *Red scarf*
        | Price: €25.00
        | Quantity: 2
        | Total: *€50.00*
        footer You can also write a number
        [qty:scarf-red:1] ➖ Less
        [qty:scarf-red:3] ➕ More
        [cart.add:scarf-red:2] 🛒 Add 2 to cart
      = choosing quantity 2x scarf-red, speaks en
09:16 > "washing"
      ? search "washing", page 1
      ? best sellers, page 1 + collections, page 1
      < list "See products"
        | I found nothing for “washing”, but you may like one of these:
        -- You may like
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [menu] Back | Return to where you were
      = idle, speaks en, not understood x1
09:17 > "talk to us"
      < buttons
        | Our team is happy to help: +33 1 23 45 67 89
        [menu] Menu
      = idle, speaks en
09:18 > "español"
      < buttons
        | De ahora en adelante te escribo en español.
        footer También puedes escribir lo que quieres
        [human] Hablar con alguien
        [languages] Idioma
        [entry:care] Cuidar el lino
      = idle, chose es, speaks en
09:19 > "cuidar el lino"
      < list "Abrir el menú"
        header Cuidar el lino
        | Linen loves cool water.
        -- Menú
        [entry:wash] Lavado
        [entry:iron] Plancha
        [entry:film] Watch how we do it
        [menu] Volver | Regresar a donde estabas
      = idle, chose es, speaks en, in menu care
09:20 > "plancha"
      < buttons
        document ironing.pdf https://linen-house.example/iron.pdf
        | Mientras esté húmedo.
        [entry:care] Volver
        [menu] Menú
        [human] Hablar con alguien
      = idle, chose es, speaks en, in menu care
09:21 > "1"
      < buttons
        image https://linen-house.example/wash.jpg
        | Frío y suave, a 30 grados.
        [entry:care] Volver
        [menu] Menú
        [human] Hablar con alguien
      = idle, chose es, speaks en, in menu care
09:22 > "stop"
      < buttons
        | Listo: *Linen House* no te escribirá más. Si cambias de opinión, escribe *empezar*.
        [start] Reanudar
      = idle, chose es, speaks en, stopped
09:23 > "1"
      = idle, chose es, speaks en, stopped
