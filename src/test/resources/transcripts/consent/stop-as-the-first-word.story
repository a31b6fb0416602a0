# Stopped before anything else was said; started by the button.
store languages es en
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3 image says "Soft and warm, woven in a small workshop."
shelf scarves: scarf-blue "Blue scarf" 27.50
shelf dresses "Dresses": dress "Linen dress" 80.00 x20 image options Size S|M|L, Colour Red|Blue

09:00 > "parar"
      < buttons
        | Listo: *Linen House* no te escribirá más. Si cambias de opinión, escribe *empezar*.
        [start] Reanudar
      = idle, not greeted, stopped

09:01 > tap start
      ? best sellers, page 1 + collections, page 1
      < list "Abrir el menú"
        | ¡Qué bueno tenerte de vuelta en *Linen House*! ¿Qué te muestro?
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
      = idle
