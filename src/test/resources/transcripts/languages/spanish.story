# Spanish is recognised from the words of the shopper and kept.
store languages en es fr
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3 image says "Soft and warm, woven in a small workshop."
shelf scarves: scarf-blue "Blue scarf" 27.50
shelf dresses "Dresses": dress "Linen dress" 80.00 x20 image options Size S|M|L, Colour Red|Blue

09:00 > "hola, ¿tienes bufandas?"
      ? search "hola, ¿tienes bufandas?", page 1
      < list "Ver productos"
        | ¡Hola! 👋 Te damos la bienvenida a *Linen House*.
        | Date una vuelta por la tienda o escribe lo que buscas.
        |
        | Esto es lo que encontré para “hola, ¿tienes bufandas?”:
        -- Lo que encontré
        [product:scarf-red] Red scarf | 25,00 € · Solo quedan 3
        [product:scarf-blue] Blue scarf | 27,50 € · Disponible
        [menu] Volver | Regresar a donde estabas
      = idle, speaks es

09:01 > tap browse
      ? collections, page 1
      < list "Ver colecciones"
        | Estas son nuestras colecciones. ¿Cuál quieres ver?
        -- Colecciones
        [collection:scarves] Scarves | 2 productos
        [collection:dresses] Dresses | 1 producto
        [new] Novedades | Lo último que ha llegado
        [page:best:1] Los más vendidos | Lo que más gusta a nuestra clientela
      = idle, speaks es

09:02 > tap product:scarf-red
      ? product scarf-red
      < buttons
        image https://img.example/scarf-red.jpg
        | *Red scarf*
        | Precio: 25,00 €
        | Cantidad: 1
        | Total: *25,00 €*
        |
        | Soft and warm, woven in a small workshop.
        footer También puedes escribir un número
        [buy:scarf-red:1] Comprar ahora
        [qty:scarf-red:2] ➕ Más
        [cart.add:scarf-red:1] 🛒 Agregar 1
      = choosing quantity 1x scarf-red, speaks es

09:03 > "dos"
      ? product of variant scarf-red
      < buttons
        image https://img.example/scarf-red.jpg
        | *Red scarf*
        | Precio: 25,00 €
        | Cantidad: 2
        | Total: *50,00 €*
        |
        | Soft and warm, woven in a small workshop.
        footer También puedes escribir un número
        [qty:scarf-red:1] ➖ Menos
        [qty:scarf-red:3] ➕ Más
        [cart.add:scarf-red:2] 🛒 Agregar 2
      = choosing quantity 2x scarf-red, speaks es

09:04 > "añadir"
      ? variants scarf-red
      < buttons
        | ✅ En tu carrito: 2 × Red scarf
        | Tu carrito: 2 artículos, 50,00 €
        [checkout] Finalizar compra
        [with:scarf-red] Seguir comprando
        [cart.view] Ver carrito
      = idle, speaks es, cart 2x scarf-red 25.00 EUR

09:05 > "carrito"
      ? variants scarf-red
      < buttons
        | 🛒 *Tu carrito*
        | 2 × Red scarf: 50,00 €
        | *Total: 50,00 €*
        footer El envío y los impuestos se calculan al pagar
        [checkout] Finalizar compra
        [cart.edit] Cambiar carrito
        [menu] Seguir comprando
      = idle, speaks es, cart 2x scarf-red 25.00 EUR

09:06 > "pagar"
      ? fresh variants scarf-red
      ! prepare checkout 1 in es: 2x scarf-red 25.00 EUR
      ! wake in 90 s: checkout:1
      = awaiting checkout 1: 2x scarf-red 25.00 EUR, speaks es, cart 2x scarf-red 25.00 EUR

09:06 @ checkout ready 1 https://linen-house.example/es/pay/1 total 50.00 EUR
      < link "Pagar ahora" https://linen-house.example/es/pay/1
        | Tu pedido suma *50,00 €*.
        | Toca el botón para elegir el envío y pagar.
        footer Pago seguro en nuestra tienda
      = awaiting payment 1 https://linen-house.example/es/pay/1, speaks es, cart 2x scarf-red 25.00 EUR

09:09 @ order placed #1001 50.00 EUR: 2x scarf-red from checkout 1
      < buttons
        | 🎉 ¡Gracias! Recibimos tu pedido *#1001* por 50,00 €.
        [menu] Seguir comprando
      = idle, speaks es, orders #1001
