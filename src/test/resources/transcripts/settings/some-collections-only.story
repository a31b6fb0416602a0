# The merchant's collections in the merchant's order; one that was taken out opens no more.
store languages en es
store shows linen dresses
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3
shelf dresses "Dresses": dress "Linen dress" 80.00 x20
shelf linen "Linen": sheet "Linen sheet" 120.00 x4

09:00 > "hi"
      ? best sellers, page 1 + collections linen dresses, page 1
      < list "Open menu"
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:dress] Linen dress | €80.00 · In stock
        [product:sheet] Linen sheet | €120.00 · Only 4 left
        -- Collections
        [collection:linen] Linen | 1 product
        [collection:dresses] Dresses | 1 product
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español
        [help] Help | What I can do for you
      = idle

09:01 > tap browse
      ? collections linen dresses, page 1
      < list "See collections"
        | Here are our collections. Which one would you like to see?
        -- Collections
        [collection:linen] Linen | 1 product
        [collection:dresses] Dresses | 1 product
        [new] New in | What came in last
        [page:best:1] Best sellers | What other shoppers like most
      = idle

09:02 > tap collection:linen
      ? collection linen, page 1
      < list "See products"
        | *Linen*
        | Choose a product to see it up close.
        -- Products
        [product:sheet] Linen sheet | €120.00 · Only 4 left
        [browse] Back | Return to where you were
      = idle

09:03 > tap collection:scarves
      ? best sellers, page 1 + collections linen dresses, page 1
      < list "Open menu"
        | That button is from an older message and no longer works. Here is what you can do:
        footer You can also just write what you want
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [product:dress] Linen dress | €80.00 · In stock
        [product:sheet] Linen sheet | €120.00 · Only 4 left
        -- Collections
        [collection:linen] Linen | 1 product
        [collection:dresses] Dresses | 1 product
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español
        [help] Help | What I can do for you
      = idle

09:04 > "red scarf"
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
      = choosing quantity 1x scarf-red

09:05 > "en español"
      ? best sellers, page 1 + collections linen dresses, page 1
      < list "Abrir el menú"
        | De ahora en adelante te escribo en español.
        footer También puedes escribir lo que quieres
        -- Los más vendidos
        [product:scarf-red] Red scarf | 25,00 € · Solo quedan 3
        [product:dress] Linen dress | 80,00 € · Disponible
        [product:sheet] Linen sheet | 120,00 € · Solo quedan 4
        -- Colecciones
        [collection:linen] Linen | 1 producto
        [collection:dresses] Dresses | 1 producto
        -- Menú
        [browse] Ver la tienda | Todo lo que hay en la tienda, por colecciones
        [search] Buscar | Encuentra algo por nombre, tipo o marca
        [languages] Idioma | English · Español
        [help] Ayuda | Lo que puedo hacer por ti
      = idle, chose es

09:06 > "colecciones"
      ? collections linen dresses, page 1
      < list "Ver colecciones"
        | Estas son nuestras colecciones. ¿Cuál quieres ver?
        -- Colecciones
        [collection:linen] Linen | 1 producto
        [collection:dresses] Dresses | 1 producto
        [new] Novedades | Lo último que ha llegado
        [page:best:1] Los más vendidos | Lo que más gusta a nuestra clientela
      = idle, chose es
