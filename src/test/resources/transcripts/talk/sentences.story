# What people write in whole sentences is understood without a menu.
store hands over to nobody
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3

09:00 > "hola buenas, hay alguien?"
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
        [languages] Idioma | English · Español · Français
        [help] Ayuda | Lo que puedo hacer por ti
      = idle, speaks es
09:01 > "q tienen en la tienda"
      ? collections, page 1
      ? collection scarves, page 1
      < list "Ver productos"
        | *Scarves*
        | Elige un producto para verlo de cerca.
        -- Productos
        [product:scarf-red] Red scarf | 25,00 € · Solo quedan 3
        [browse] Volver | Regresar a donde estabas
      = idle, speaks es
09:02 > "que llevo en el carrito"
      ? best sellers, page 1 + collections, page 1
      < list "Abrir el menú"
        | Tu carrito está vacío. ¡Busquemos algo que te guste!
        footer También puedes escribir lo que quieres
        -- Los más vendidos
        [product:scarf-red] Red scarf | 25,00 € · Solo quedan 3
        -- Colecciones
        [collection:scarves] Scarves | 1 producto
        -- Menú
        [browse] Ver la tienda | Todo lo que hay en la tienda, por colecciones
        [search] Buscar | Encuentra algo por nombre, tipo o marca
        [languages] Idioma | English · Español · Français
        [help] Ayuda | Lo que puedo hacer por ti
      = idle, speaks es
09:03 > "la taza me llego rota"
      ? own orders + own tickets
      < buttons
        | Lo siento mucho. Escribe qué pasa, con el número del pedido si lo tienes, y envía fotos, un vídeo o un mensaje de voz. Toca *Listo* cuando sea todo.
        [ticket.done] Listo
        [ticket.drop] Cancelar
      = defect report 1, 0 parts, speaks es
09:04 > "aceptan tarjeta?"
      ! note for report 1: "aceptan tarjeta?"
      ! wake in 180 s: ticket:1:1
      = defect report 1, 1 parts, speaks es
d2 09:00 > "can we speak english"
      ! note for report 1: "can we speak english"
      ! wake in 180 s: ticket:1:2
      = defect report 1, 2 parts, speaks es
d2 09:01 > "can someone call me please"
      < buttons
        | I cannot put you through to a person here yet. You will find how to reach *Linen House* in its online shop.
        |
        | Your report is still open: write on, or tap *Done*.
        [ticket.done] Done
        [ticket.drop] Cancel
      = defect report 1, 2 parts, speaks en
d2 09:02 > "my mug arrived broken"
      ! note for report 1: "my mug arrived broken"
      ! wake in 180 s: ticket:1:3
      = defect report 1, 3 parts, speaks en
d2 09:03 > "hello kitty mug"
      ! note for report 1: "hello kitty mug"
      ! wake in 180 s: ticket:1:4
      = defect report 1, 4 parts, speaks en
d2 09:04 > "stop sending me messages"
      < buttons
        | Done: *Linen House* will not write to you any more. If you change your mind, write *start*.
        [start] Start again
      ! open defect from report 1
      = idle, speaks en, stopped
d2 09:05 > "you can write to me again"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | Welcome back to *Linen House*! What can I show you?
        footer You can also just write what you want
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        -- Collections
        [collection:scarves] Scarves | 1 product
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle, speaks en
