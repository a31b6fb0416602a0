# Nobody takes the talk in time: the bot is back and says so. A late timer does nothing.
store languages en
store contact "+33 1 23 45 67 89"
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3

09:00 > "agent"
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | A person of our team answers you from here. Just write what it is about.
        |
        | Our team is happy to help: +33 1 23 45 67 89
        |
        | You will get an answer here as soon as somebody is free.
        [bot] Back to the shop
      ! wake in 240 min: handoff
      ! show in the inbox: nobody yet, asked
      = idle, with nobody yet

09:20 > "hello?"
      ! show in the inbox: nobody yet, wrote, 1 heard
      = idle, speaks en, with nobody yet

13:00 @ timer handoff
      ! wake in 1200 s: handoff
      = idle, speaks en, with nobody yet

13:20 @ timer handoff
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | Nobody of our team could answer so far. Your message stays with them. Meanwhile I am here again:
        |
        | Our team is happy to help: +33 1 23 45 67 89
        footer You can also just write what you want
        -- Best sellers
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        -- Collections
        [collection:scarves] Scarves | 1 product
        -- Menu
        [browse] Browse the shop | Everything in our shop, by collection
        [search] Search | Find something by name, type or brand
        [help] Help | What I can do for you
      ! show in the inbox: bot, unanswered, 1 heard
      = idle, speaks en

13:21 @ timer handoff
      = idle, speaks en

13:22 > "red scarf"
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
