# Portuguese, in reais.
store languages pt
store currency BRL
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3 image says "Soft and warm, woven in a small workshop."
shelf scarves: scarf-blue "Blue scarf" 27.50
shelf dresses "Dresses": dress "Linen dress" 80.00 x20 image options Size S|M|L, Colour Red|Blue

09:00 > "oi, bom dia"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        footer You can also just write what you want
        -- Best sellers
        [product:scarf-red] Red scarf | R$ 25,00 · Only 3 left
        [product:scarf-blue] Blue scarf | R$ 27,50 · In stock
        [product:dress] Linen dress | R$ 80,00 · In stock
        -- Collections
        [collection:scarves] Scarves | 2 products
        [collection:dresses] Dresses | 1 product
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [help] Help | What I can do for you
      = idle, speaks pt

09:01 > tap product:scarf-blue
      ? product scarf-blue
      < buttons
        | *Blue scarf*
        | Price: R$ 27,50
        | Quantity: 1
        | Total: *R$ 27,50*
        footer You can also write a number
        [buy:scarf-blue:1] Buy now
        [qty:scarf-blue:2] ➕ More
        [cart.add:scarf-blue:1] 🛒 Add 1 to cart
      = choosing quantity 1x scarf-blue, speaks pt

09:02 > tap cart.add:scarf-blue:2
      ? variants scarf-blue
      < buttons
        | ✅ In your cart: 2 × Blue scarf
        | Your cart: 2 items, R$ 55,00
        [checkout] Check out
        [menu] Keep shopping
        [cart.view] View cart
      = idle, speaks pt, cart 2x scarf-blue 27.50 BRL

09:03 > "carrinho"
      ? variants scarf-blue
      < buttons
        | 🛒 *Your cart*
        | 2 × Blue scarf: R$ 55,00
        | *Total: R$ 55,00*
        footer Shipping and taxes are worked out at checkout
        [checkout] Check out
        [cart.edit] Change cart
        [menu] Keep shopping
      = idle, speaks pt, cart 2x scarf-blue 27.50 BRL
