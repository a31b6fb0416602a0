# Tres mensajes seguidos sin entender llaman a una persona.
store languages es
store opens monday
store opens tuesday 09:00-18:00
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
        [help] Ayuda | Lo que puedo hacer por ti
      = idle, speaks es

09:01 > "¿¿¿???"
      ? best sellers, page 1 + collections, page 1
      < list "Abrir el menú"
        | Perdona, no te entendí. Puedes escribir el nombre de un producto o elegir qué hacer:
        footer También puedes escribir lo que quieres
        -- Los más vendidos
        [product:scarf-red] Red scarf | 25,00 € · Solo quedan 3
        -- Colecciones
        [collection:scarves] Scarves | 1 producto
        -- Menú
        [browse] Ver la tienda | Todo lo que hay en la tienda, por colecciones
        [search] Buscar | Encuentra algo por nombre, tipo o marca
        [help] Ayuda | Lo que puedo hacer por ti
      = idle, speaks es, not understood x1

09:02 > "xyzzy"
      ? search "xyzzy", page 1
      ? best sellers, page 1 + collections, page 1
      < list "Ver productos"
        | No encontré nada para “xyzzy”, pero quizá te guste algo de esto:
        -- Quizá te guste
        [product:scarf-red] Red scarf | 25,00 € · Solo quedan 3
        [menu] Volver | Regresar a donde estabas
      = idle, speaks es, not understood x2

09:03 > "plugh"
      ? search "plugh", page 1
      ? best sellers, page 1 + collections, page 1
      < buttons
        | Perdona, parece que no te entiendo. Una persona de nuestro equipo te atiende a partir de ahora. Escribe de qué se trata.
        |
        | Ahora mismo no hay nadie de nuestro equipo, pero puedes seguir comprando.
        | Volvemos mañana a las 09:00.
        [bot] Volver a la tienda
      ! wake in 1617 min: handoff
      ! show in the inbox: nobody yet, misunderstood
      = idle, speaks es, with nobody yet
