# A button of ours means the bot, whoever has the talk; so does "menu". Other words, an answer to a template and a
# cart of the catalogue are said to the person.
store languages en
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3

09:00 > "human"
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | A person of our team answers you from here. Just write what it is about.
        |
        | You will get an answer here as soon as somebody is free.
        [bot] Back to the shop
      ! wake in 240 min: handoff
      ! show in the inbox: nobody yet, asked
      = idle, with nobody yet

09:01 > tap product:scarf-red
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
      ! show in the inbox: bot, left
      = choosing quantity 1x scarf-red

09:02 @ person took
      ! wake in 240 min: handoff
      ! show in the inbox: person, taken
      = choosing quantity 1x scarf-red, with person

09:03 > "menu please"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | What would you like to do?
        footer You can also just write what you want
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        -- Collections
        [collection:scarves] Scarves | 1 product
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [help] Help | What I can do for you
      ! show in the inbox: bot, left
      = idle, speaks en

09:04 > "2"
      ? collection scarves, page 1
      < list "See products"
        | *Scarves*
        | Choose a product to see it up close.
        -- Products
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [browse] Back | Return to where you were
      = idle, speaks en

09:05 @ person took
      ! wake in 240 min: handoff
      ! show in the inbox: person, taken
      = idle, speaks en, with person

09:06 > "2"
      ! show in the inbox: person, wrote, 1 heard
      = idle, speaks en, with person

09:07 > tap promo "Yes, please"
      ! show in the inbox: person, wrote, 2 heard
      = idle, speaks en, with person

09:08 > orders 1x scarf-red
      ! show in the inbox: person, wrote, 3 heard
      = idle, speaks en, with person
