# A question of the merchant's: what the shopper answers becomes a ticket that says what was asked.
store languages en es
store menu browse help
store entry {"id": "made", "on": true, "kind": "question", "names": {"en": "A curtain of my size", "es": "Una cortina a medida"}, "synonyms": {"en": ["custom"]}, "text": {"en": "How wide and how high is your window? A picture helps.", "es": "¿Qué ancho y qué alto tiene tu ventana?"}}
shelf scarves "Scarves": curtain "Curtain" 80.00 x3

09:00 > "hello"
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        [browse] Browse the shop
        [help] Help
        [entry:made] A curtain of my size
      = idle, speaks en
09:01 > "3"
      < buttons
        | How wide and how high is your window? A picture helps.
        [ticket.done] Done
        [ticket.drop] Cancel
      = issue report 1 about  A curtain of my size, 0 parts, speaks en
09:02 > "140 wide, 230 high"
      ! note for report 1: "140 wide, 230 high"
      ! wake in 180 s: ticket:1:1
      = issue report 1 about  A curtain of my size, 1 parts, speaks en
09:03 > "thanks"
      ! open issue from report 1 about  A curtain of my size
      = idle, speaks en
09:05 > "custom"
      < buttons
        | How wide and how high is your window? A picture helps.
        [ticket.done] Done
        [ticket.drop] Cancel
      = issue report 2 about  A curtain of my size, 0 parts, speaks en
09:06 > "menu"
      < buttons
        | What would you like to do?
        footer You can also just write what you want
        [browse] Browse the shop
        [help] Help
        [entry:made] A curtain of my size
      = idle, speaks en
09:07 > "español"
      < buttons
        | De ahora en adelante te escribo en español.
        footer También puedes escribir lo que quieres
        [browse] Ver la tienda
        [help] Ayuda
        [entry:made] Una cortina a medida
      = idle, chose es, speaks en
09:08 > tap entry:made
      < buttons
        | ¿Qué ancho y qué alto tiene tu ventana?
        [ticket.done] Listo
        [ticket.drop] Cancelar
      = issue report 3 about  Una cortina a medida, 0 parts, chose es, speaks en
09:09 > "140 por 230"
      ! note for report 3: "140 por 230"
      ! wake in 180 s: ticket:3:1
      = issue report 3 about  Una cortina a medida, 1 parts, chose es, speaks en
store entry off made
09:20 > tap entry:made
      < buttons
        | Eso ya no está disponible. Esto es lo que hay:
        footer También puedes escribir lo que quieres
        [browse] Ver la tienda
        [help] Ayuda
      ! open issue from report 3 about  Una cortina a medida
      = idle, chose es, speaks en
