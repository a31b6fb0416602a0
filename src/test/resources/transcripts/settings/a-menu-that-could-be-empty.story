# Nothing of it is there for every shopper, so help stands in it all the same.
store languages es en
store menu orders cart language
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3 image says "Soft and warm."
shelf scarves: scarf-blue "Blue scarf" 27.50 x0
shelf dresses "Dresses": dress "Linen dress" 80.00 x20 options Size S|M|L, Colour Red|Blue

09:00 > "hola"
      < buttons
        | ¡Hola! 👋 Te damos la bienvenida a *Linen House*.
        | Date una vuelta por la tienda o escribe lo que buscas.
        [languages] Idioma
        [help] Ayuda
      = idle, speaks es

09:01 > "menú"
      < buttons
        | ¿Qué te gustaría hacer?
        footer También puedes escribir lo que quieres
        [languages] Idioma
        [help] Ayuda
      = idle, speaks es

shelf down

09:02 > "catálogo"
      ? collections, page 1
      < buttons
        | Perdona, ahora mismo no puedo ver nuestros estantes. Inténtalo de nuevo en un minuto.
        footer También puedes escribir lo que quieres
        [languages] Idioma
        [help] Ayuda
      = idle, speaks es
