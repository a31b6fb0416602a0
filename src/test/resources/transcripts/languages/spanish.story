# Spanish is recognised from the words of the shopper and kept.
store languages en es fr
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3 image says "Soft and warm, woven in a small workshop."
shelf scarves: scarf-blue "Blue scarf" 27.50
shelf dresses "Dresses": dress "Linen dress" 80.00 x20 image options Size S|M|L, Colour Red|Blue

09:00 > "hola, ¿tienes bufandas?"
      ? search "hola, ¿tienes bufandas?", page 1
      ? best sellers, page 1
      < list "See products"
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | I found nothing for “hola, ¿tienes bufandas?”, but you may like one of these:
        -- You may like
        [product:scarf-red] Red scarf | 25,00 € · Only 3 left
        [product:scarf-blue] Blue scarf | 27,50 € · In stock
        [product:dress] Linen dress | 80,00 € · In stock
        [menu] Back | Return to where you were
      = idle, speaks es

09:01 > tap browse
      ? collections, page 1
      < list "See collections"
        | Here are our collections. Which one would you like to see?
        -- Collections
        [collection:scarves] Scarves | 2 products
        [collection:dresses] Dresses | 1 product
        [page:best:1] Best sellers | What other shoppers like most
      = idle, speaks es

09:02 > tap product:scarf-red
      ? product scarf-red
      < buttons
        image https://img.example/scarf-red.jpg
        | *Red scarf*
        | Price: 25,00 €
        | Quantity: 1
        | Total: *25,00 €*
        |
        | Soft and warm, woven in a small workshop.
        footer You can also write a number
        [buy:scarf-red:1] Buy now
        [qty:scarf-red:2] ➕ More
        [cart.add:scarf-red:1] 🛒 Add 1 to cart
      = choosing quantity 1x scarf-red, speaks es

09:03 > "dos"
      ? product of variant scarf-red
      < buttons
        image https://img.example/scarf-red.jpg
        | *Red scarf*
        | Price: 25,00 €
        | Quantity: 2
        | Total: *50,00 €*
        |
        | Soft and warm, woven in a small workshop.
        footer You can also write a number
        [qty:scarf-red:1] ➖ Less
        [qty:scarf-red:3] ➕ More
        [cart.add:scarf-red:2] 🛒 Add 2 to cart
      = choosing quantity 2x scarf-red, speaks es

09:04 > "añadir"
      ? variants scarf-red
      < buttons
        | ✅ In your cart: 2 × Red scarf
        | Your cart: 2 items, 50,00 €
        [checkout] Check out
        [menu] Keep shopping
        [cart.view] View cart
      = idle, speaks es, cart 2x scarf-red 25.00 EUR

09:05 > "carrito"
      ? variants scarf-red
      < buttons
        | 🛒 *Your cart*
        | 2 × Red scarf: 50,00 €
        | *Total: 50,00 €*
        footer Shipping and taxes are worked out at checkout
        [checkout] Check out
        [cart.edit] Change cart
        [menu] Keep shopping
      = idle, speaks es, cart 2x scarf-red 25.00 EUR

09:06 > "pagar"
      ? fresh variants scarf-red
      ! prepare checkout 1 in es: 2x scarf-red 25.00 EUR
      ! wake in 90 s: checkout:1
      = awaiting checkout 1: 2x scarf-red 25.00 EUR, speaks es, cart 2x scarf-red 25.00 EUR

09:06 @ checkout ready 1 https://linen-house.example/es/pay/1 total 50.00 EUR
      < link "Pay now" https://linen-house.example/es/pay/1
        | Your order comes to *50,00 €*.
        | Tap the button to choose delivery and pay.
        footer Secure payment at our shop
      = awaiting payment 1 https://linen-house.example/es/pay/1, speaks es, cart 2x scarf-red 25.00 EUR

09:09 @ order placed #1001 50.00 EUR: 2x scarf-red from checkout 1
      < buttons
        | 🎉 Thank you! We have received your order *#1001* for 50,00 €.
        [menu] Keep shopping
      = idle, speaks es, orders #1001
