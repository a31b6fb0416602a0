# Messages that cannot be worked: told once, with a way on; told again only later.
store languages es en
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3 image says "Soft and warm, woven in a small workshop."
shelf scarves: scarf-blue "Blue scarf" 27.50
shelf dresses "Dresses": dress "Linen dress" 80.00 x20 image options Size S|M|L, Colour Red|Blue

09:00 > "hola"
      ? best sellers, page 1 + collections, page 1
      < list "Abrir el menú"
        | ¡Hola! 👋 Te damos la bienvenida a *Linen House*.
        | Date una vuelta por la tienda o escribe lo que buscas.
        -- Los más vendidos
        [product:scarf-red] Red scarf | 25,00 € · Solo quedan 3
        [product:scarf-blue] Blue scarf | 27,50 € · Disponible
        [product:dress] Linen dress | 80,00 € · Disponible
        -- Colecciones
        [collection:scarves] Scarves | 2 productos
        [collection:dresses] Dresses | 1 producto
        -- Menú
        [browse] Ver la tienda | Todo lo que hay en la tienda, por colecciones
        [search] Buscar | Encuentra algo por nombre, tipo o marca
        [languages] Idioma | Español · English
        [help] Ayuda | Lo que puedo hacer por ti
      = idle, speaks es

09:01 @ message parked
      < buttons
        | Perdona, algo falló de nuestro lado y no pude responder a tu último mensaje. Envíalo otra vez o sigue desde aquí:
        [menu] Menú
        [cart.view] Ver carrito
        [human] Hablar con alguien
      = idle, speaks es, apologised

09:02 @ message parked
      = idle, speaks es, apologised

09:03 > "menu"
      ? best sellers, page 1 + collections, page 1
      < list "Abrir el menú"
        | ¿Qué te gustaría hacer?
        footer También puedes escribir lo que quieres
        -- Los más vendidos
        [product:scarf-red] Red scarf | 25,00 € · Solo quedan 3
        [product:scarf-blue] Blue scarf | 27,50 € · Disponible
        [product:dress] Linen dress | 80,00 € · Disponible
        -- Colecciones
        [collection:scarves] Scarves | 2 productos
        [collection:dresses] Dresses | 1 producto
        -- Menú
        [browse] Ver la tienda | Todo lo que hay en la tienda, por colecciones
        [search] Buscar | Encuentra algo por nombre, tipo o marca
        [languages] Idioma | Español · English
        [help] Ayuda | Lo que puedo hacer por ti
      = idle, speaks es

09:04 @ message parked
      < buttons
        | Perdona, algo falló de nuestro lado y no pude responder a tu último mensaje. Envíalo otra vez o sigue desde aquí:
        [menu] Menú
        [cart.view] Ver carrito
        [human] Hablar con alguien
      = idle, speaks es, apologised

09:20 @ message parked
      < buttons
        | Perdona, algo falló de nuestro lado y no pude responder a tu último mensaje. Envíalo otra vez o sigue desde aquí:
        [menu] Menú
        [cart.view] Ver carrito
        [human] Hablar con alguien
      = idle, speaks es, apologised
