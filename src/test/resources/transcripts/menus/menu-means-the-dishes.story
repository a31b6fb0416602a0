# In a restaurant "menu" is what there is to eat; the other menu is one tap behind it.
store languages es en
store name "Casa Pepe"
store menu best_sellers collections orders help
store menu word categories
shelf pizzas "Pizzas": margherita "Margherita" 9.50 x20
shelf drinks "Bebidas": cola "Cola" 2.50 x20

09:00 > "hola"
      ? best sellers, page 1 + collections, page 1
      < list "Abrir el menú"
        | ¡Hola! 👋 Te damos la bienvenida a *Casa Pepe*.
        | Date una vuelta por la tienda o escribe lo que buscas.
        -- Los más vendidos
        [product:margherita] Margherita | 9,50 € · Disponible
        [product:cola] Cola | 2,50 € · Disponible
        -- Colecciones
        [collection:pizzas] Pizzas | 1 producto
        [collection:drinks] Bebidas | 1 producto
        -- Menú
        [help] Ayuda | Lo que puedo hacer por ti
      = idle, speaks es
09:01 > "menú"
      ? collections, page 1
      < list "Ver colecciones"
        | Estas son nuestras colecciones. ¿Cuál quieres ver?
        -- Colecciones
        [collection:pizzas] Pizzas | 1 producto
        [collection:drinks] Bebidas | 1 producto
        [new] Novedades | Lo último que ha llegado
        [menu] Volver | Regresar a donde estabas
      = idle, speaks es
09:02 > tap menu
      ? best sellers, page 1 + collections, page 1
      < list "Abrir el menú"
        | ¿Qué te gustaría hacer?
        footer También puedes escribir lo que quieres
        -- Los más vendidos
        [product:margherita] Margherita | 9,50 € · Disponible
        [product:cola] Cola | 2,50 € · Disponible
        -- Colecciones
        [collection:pizzas] Pizzas | 1 producto
        [collection:drinks] Bebidas | 1 producto
        -- Menú
        [help] Ayuda | Lo que puedo hacer por ti
      = idle, speaks es
09:03 > "menú principal"
      ? best sellers, page 1 + collections, page 1
      < list "Abrir el menú"
        | ¿Qué te gustaría hacer?
        footer También puedes escribir lo que quieres
        -- Los más vendidos
        [product:margherita] Margherita | 9,50 € · Disponible
        [product:cola] Cola | 2,50 € · Disponible
        -- Colecciones
        [collection:pizzas] Pizzas | 1 producto
        [collection:drinks] Bebidas | 1 producto
        -- Menú
        [help] Ayuda | Lo que puedo hacer por ti
      = idle, speaks es
09:04 > "2"
      ? product cola
      < buttons
        | *Cola*
        | Precio: 2,50 €
        | Cantidad: 1
        | Total: *2,50 €*
        footer También puedes escribir un número
        [buy:cola:1] Comprar ahora
        [qty:cola:2] ➕ Más
        [cart.add:cola:1] 🛒 Agregar 1
      = choosing quantity 1x cola, speaks es
09:05 > "the menu please"
      ? collections, page 1
      < list "See collections"
        | Here are our collections. Which one would you like to see?
        -- Collections
        [collection:pizzas] Pizzas | 1 product
        [collection:drinks] Bebidas | 1 product
        [new] New in | What came in last
        [menu] Back | Return to where you were
      = idle, speaks en
09:06 > "القائمة"
      ? collections, page 1
      < list "See collections"
        | Here are our collections. Which one would you like to see?
        -- Collections
        [collection:pizzas] Pizzas | 1 product
        [collection:drinks] Bebidas | 1 product
        [new] New in | What came in last
        [menu] Back | Return to where you were
      = idle, speaks en
09:07 > tap collection:pizzas
      ? collection pizzas, page 1
      < list "See products"
        | *Pizzas*
        | Choose a product to see it up close.
        -- Products
        [product:margherita] Margherita | €9.50 · In stock
        [browse] Back | Return to where you were
      = idle, speaks en
