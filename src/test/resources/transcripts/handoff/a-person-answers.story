# Somebody asks for a person: one message says what happens next, then the bot keeps quiet until it is
# given the talk back. A thumb needs no answer of anybody.
store languages en es
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3

09:00 > "hi"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        -- Collections
        [collection:scarves] Scarves | 1 product
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español
        [help] Help | What I can do for you
      = idle

09:01 > "I want to talk to a human"
      < buttons
        | A person of our team answers you from here. Just write what it is about.
        |
        | You will get an answer here as soon as somebody is free.
        [bot] Back to the shop
      ! wake in 240 min: handoff
      ! show in the inbox: nobody yet, asked
      = idle, speaks en, with nobody yet

09:02 > "human"
      < buttons
        | A person of our team answers you from here. Just write what it is about.
        |
        | You will get an answer here as soon as somebody is free.
        [bot] Back to the shop
      ! show in the inbox: nobody yet, asked
      = idle, speaks en, with nobody yet

09:03 > "does the red scarf come in wool?"
      ! show in the inbox: nobody yet, wrote, 1 heard
      = idle, speaks en, with nobody yet

09:05 @ person took
      ! show in the inbox: person, taken, 1 heard
      = idle, speaks en, with person

09:06 > "red scarf"
      ! show in the inbox: person, wrote, 2 heard
      = idle, speaks en, with person

09:06 > reaction "👍"
      = idle, speaks en, with person

09:07 @ person left
      ! show in the inbox: bot, given back, 2 heard
      = idle, speaks en

09:08 > "red scarf"
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
      = choosing quantity 1x scarf-red, speaks en
