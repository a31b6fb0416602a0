# Three messages in a row that mean nothing to us call a person. Two do not, nor three with
# something else between.
store languages en es
store hides what is sold out
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3

09:00 > "???"
      ? best sellers, page 1, in stock + collections, page 1
      < list "Open menu"
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | Sorry, I did not understand that. You can write the name of a product, or choose what to do:
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        -- Collections
        [collection:scarves] Scarves | 1 product
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español
        [help] Help | What I can do for you
      = idle, not understood x1

09:01 > "xyzzy"
      ? search "xyzzy", page 1, in stock
      ? best sellers, page 1, in stock + collections, page 1
      < list "See products"
        | I found nothing for “xyzzy”, but you may like one of these:
        -- You may like
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [menu] Back | Return to where you were
      = idle, not understood x2

09:02 > "help"
      < buttons
        | This is how shopping with *Linen House* works: write what you are looking for, or tap a button.
        |
        | At any time you can write:
        | • *menu*: everything at a glance
        | • *cart*: what you have chosen
        | • *checkout*: pay
        | • *orders*: what you have ordered
        | • *language*: write in another language
        | • *stop*: no more messages
        [menu] Menu
        [human] Talk to us
        [languages] Language
      = idle

09:03 > "qwrtz"
      ? search "qwrtz", page 1, in stock
      ? best sellers, page 1, in stock + collections, page 1
      < list "See products"
        | I found nothing for “qwrtz”, but you may like one of these:
        -- You may like
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [menu] Back | Return to where you were
      = idle, not understood x1

09:04 > "!!!"
      ? best sellers, page 1, in stock + collections, page 1
      < list "Open menu"
        | Sorry, I did not understand that. You can write the name of a product, or choose what to do:
        footer You can also just write what you want
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        -- Collections
        [collection:scarves] Scarves | 1 product
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [languages] Language | English · Español
        [help] Help | What I can do for you
      = idle, not understood x2

09:05 > "plugh"
      ? search "plugh", page 1, in stock
      ? best sellers, page 1, in stock + collections, page 1
      < buttons
        | Sorry, I do not seem to understand you. A person of our team answers you from here. Just write what it is about.
        |
        | You will get an answer here as soon as somebody is free.
        [bot] Back to the shop
      ! wake in 240 min: handoff
      ! show in the inbox: nobody yet, misunderstood
      = idle, with nobody yet

09:06 > "why is nobody here"
      ! show in the inbox: nobody yet, wrote, 1 heard
      = idle, with nobody yet

09:07 @ person left
      ! show in the inbox: bot, given back, 1 heard
      = idle
