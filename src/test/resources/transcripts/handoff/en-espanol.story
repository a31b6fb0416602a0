# Lo mismo en español: se escribe, se espera, contestan y se vuelve a la tienda con un botón.
store languages es en
store contact "+34 911 234 567"
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3

09:00 > "hola"
      ? best sellers, page 1 + collections, page 1
      < list "Abrir el menú"
        | ¡Hola! 👋 Te damos la bienvenida a *Linen House*.
        | Date una vuelta por la tienda o escribe lo que buscas.
        -- Los más vendidos
        [product:scarf-red] Red scarf | 25,00 € · Solo quedan 3
        -- Colecciones
        [collection:scarves] Scarves | 1 producto
        -- Menú
        [browse] Ver la tienda | Todo lo que hay en la tienda, por colecciones
        [search] Buscar | Encuentra algo por nombre, tipo o marca
        [languages] Idioma | Español · English
        [help] Ayuda | Lo que puedo hacer por ti
      = idle, speaks es

09:01 > tap human
      < buttons
        | Una persona de nuestro equipo te atiende a partir de ahora. Escribe de qué se trata.
        |
        | Nuestro equipo te ayuda con gusto: +34 911 234 567
        |
        | Te responderán aquí en cuanto alguien quede libre.
        [bot] Volver a la tienda
      ! wake in 240 min: handoff
      ! show in the inbox: nobody yet, asked
      = idle, speaks es, with nobody yet

09:02 > "mi bufanda llegó rota"
      ! show in the inbox: nobody yet, wrote, 1 heard
      = idle, speaks es, with nobody yet

09:03 > image "mírala"
      ! show in the inbox: nobody yet, wrote, 2 heard
      = idle, speaks es, with nobody yet

09:05 @ person took
      ! show in the inbox: person, taken, 2 heard
      = idle, speaks es, with person

09:09 > tap bot
      ? best sellers, page 1 + collections, page 1
      < list "Abrir el menú"
        | ¿Qué te gustaría hacer?
        footer También puedes escribir lo que quieres
        -- Los más vendidos
        [product:scarf-red] Red scarf | 25,00 € · Solo quedan 3
        -- Colecciones
        [collection:scarves] Scarves | 1 producto
        -- Menú
        [browse] Ver la tienda | Todo lo que hay en la tienda, por colecciones
        [search] Buscar | Encuentra algo por nombre, tipo o marca
        [languages] Idioma | Español · English
        [help] Ayuda | Lo que puedo hacer por ti
      ! show in the inbox: bot, left, 2 heard
      = idle, speaks es

09:10 > "persona"
      < buttons
        | Una persona de nuestro equipo te atiende a partir de ahora. Escribe de qué se trata.
        |
        | Nuestro equipo te ayuda con gusto: +34 911 234 567
        |
        | Te responderán aquí en cuanto alguien quede libre.
        [bot] Volver a la tienda
      ! wake in 240 min: handoff
      ! show in the inbox: nobody yet, asked, 2 heard
      = idle, speaks es, with nobody yet

09:11 > "volver a la tienda"
      ? best sellers, page 1 + collections, page 1
      < list "Abrir el menú"
        | ¿Qué te gustaría hacer?
        footer También puedes escribir lo que quieres
        -- Los más vendidos
        [product:scarf-red] Red scarf | 25,00 € · Solo quedan 3
        -- Colecciones
        [collection:scarves] Scarves | 1 producto
        -- Menú
        [browse] Ver la tienda | Todo lo que hay en la tienda, por colecciones
        [search] Buscar | Encuentra algo por nombre, tipo o marca
        [languages] Idioma | Español · English
        [help] Ayuda | Lo que puedo hacer por ti
      ! show in the inbox: bot, left, 2 heard
      = idle, speaks es
