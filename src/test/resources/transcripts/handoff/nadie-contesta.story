# Nadie contesta: el bot vuelve y lo dice.
store languages es
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3

09:00 > "humano"
      < buttons
        | ¡Hola! 👋 Te damos la bienvenida a *Linen House*.
        | Date una vuelta por la tienda o escribe lo que buscas.
        |
        | Una persona de nuestro equipo te atiende a partir de ahora. Escribe de qué se trata.
        |
        | Te responderán aquí en cuanto alguien quede libre.
        [bot] Volver a la tienda
      ! wake in 240 min: handoff
      ! show in the inbox: nobody yet, asked
      = idle, with nobody yet

13:00 @ timer handoff
      ? best sellers, page 1 + collections, page 1
      < list "Abrir el menú"
        | De momento nadie de nuestro equipo pudo responder. Tu mensaje no se pierde. Mientras tanto, vuelvo a estar aquí:
        footer También puedes escribir lo que quieres
        -- Los más vendidos
        [product:scarf-red] Red scarf | 25,00 € · Solo quedan 3
        -- Colecciones
        [collection:scarves] Scarves | 1 producto
        -- Menú
        [browse] Ver la tienda | Todo lo que hay en la tienda, por colecciones
        [search] Buscar | Encuentra algo por nombre, tipo o marca
        [help] Ayuda | Lo que puedo hacer por ti
      ! show in the inbox: bot, unanswered
      = idle
