# The catalogue cannot be looked into: a clear sentence and a menu, whatever is asked for.
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3 image says "Soft and warm, woven in a small workshop."
shelf scarves: scarf-blue "Blue scarf" 27.50
shelf dresses "Dresses": dress "Linen dress" 80.00 x20 image options Size S|M|L, Colour Red|Blue

09:00 > tap cart.add:scarf-red:1
      ? variants scarf-red
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | ✅ In your cart: 1 × Red scarf
        | Your cart: 1 item, €25.00
        [checkout] Check out
        [with:scarf-red] Keep shopping
        [cart.view] View cart
      = idle, cart 1x scarf-red 25.00 EUR

shelf down

09:01 > "hi"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | Welcome back! Your cart is still here: 1 item, €25.00.
        | Shall we carry on?
        |
        | Sorry, I cannot look at our shelves right now. Please try again in a minute.
        footer You can also just write what you want
        -- Menu
        [cart.view] Cart | 1 item, €25.00
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle, cart 1x scarf-red 25.00 EUR

09:02 > tap browse
      ? collections, page 1
      < list "Open menu"
        | Sorry, I cannot look at our shelves right now. Please try again in a minute.
        footer You can also just write what you want
        -- Menu
        [cart.view] Cart | 1 item, €25.00
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle, cart 1x scarf-red 25.00 EUR

09:03 > tap collection:scarves
      ? collection scarves, page 1
      < list "Open menu"
        | Sorry, I cannot look at our shelves right now. Please try again in a minute.
        footer You can also just write what you want
        -- Menu
        [cart.view] Cart | 1 item, €25.00
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle, cart 1x scarf-red 25.00 EUR

09:04 > "scarf"
      ? search "scarf", page 1
      < list "Open menu"
        | Sorry, I cannot look at our shelves right now. Please try again in a minute.
        footer You can also just write what you want
        -- Menu
        [cart.view] Cart | 1 item, €25.00
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle, cart 1x scarf-red 25.00 EUR

09:05 > tap product:scarf-red
      ? product scarf-red
      < list "Open menu"
        | Sorry, I cannot look at our shelves right now. Please try again in a minute.
        footer You can also just write what you want
        -- Menu
        [cart.view] Cart | 1 item, €25.00
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle, cart 1x scarf-red 25.00 EUR

09:06 > tap cart.add:scarf-red:1
      ? variants scarf-red
      < list "Open menu"
        | Sorry, I cannot look at our shelves right now. Please try again in a minute.
        footer You can also just write what you want
        -- Menu
        [cart.view] Cart | 1 item, €25.00
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle, cart 1x scarf-red 25.00 EUR

09:07 > tap cart.view
      ? variants scarf-red
      < buttons
        | I could not check prices and stock just now; checkout shows the right ones.
        |
        | 🛒 *Your cart*
        | 1 × Red scarf: €25.00
        | *Total: €25.00*
        footer Shipping and taxes are worked out at checkout
        [checkout] Check out
        [cart.edit] Change cart
        [menu] Keep shopping
      = idle, cart 1x scarf-red 25.00 EUR

09:08 > tap checkout
      ? fresh variants scarf-red
      < buttons
        | Sorry, I cannot reach our checkout right now. Your cart is kept: please try again in a minute.
        [checkout] Try again
        [cart.view] View cart
        [human] Talk to us
      = idle, cart 1x scarf-red 25.00 EUR

09:09 > tap page:best:1
      ? best sellers, page 1
      < list "Open menu"
        | Sorry, I cannot look at our shelves right now. Please try again in a minute.
        footer You can also just write what you want
        -- Menu
        [cart.view] Cart | 1 item, €25.00
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle, cart 1x scarf-red 25.00 EUR

09:10 > orders 1x scarf-red
      ? product called scarf-red
      < list "Open menu"
        | Sorry, I cannot look at our shelves right now. Please try again in a minute.
        footer You can also just write what you want
        -- Menu
        [cart.view] Cart | 1 item, €25.00
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle, cart 1x scarf-red 25.00 EUR

09:11 > asks for scarf-red
      ? product called scarf-red
      < list "Open menu"
        | Sorry, I cannot look at our shelves right now. Please try again in a minute.
        footer You can also just write what you want
        -- Menu
        [cart.view] Cart | 1 item, €25.00
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español · Français
        [help] Help | What I can do for you
      = idle, cart 1x scarf-red 25.00 EUR

shelf up

09:12 > tap checkout
      ? fresh variants scarf-red
      ! prepare checkout 1 in en: 1x scarf-red 25.00 EUR
      ! wake in 90 s: checkout:1
      = awaiting checkout 1: 1x scarf-red 25.00 EUR, cart 1x scarf-red 25.00 EUR
