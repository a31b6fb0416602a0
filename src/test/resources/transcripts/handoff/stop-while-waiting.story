# "Stop" is heard by the bot whoever has the talk, and ends the hand-off.
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

09:01 > "stop"
      < buttons
        | Done: *Linen House* will not write to you any more. If you change your mind, write *start*.
        [start] Start again
      ! show in the inbox: bot, left
      = idle, stopped

09:02 > "human"
      = idle, stopped

09:03 @ person took
      ! wake in 240 min: handoff
      ! show in the inbox: person, taken
      = idle, stopped, with person

09:04 > "start"
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | Welcome back to *Linen House*! What can I show you?
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
      = idle

09:05 > "human"
      < buttons
        | A person of our team answers you from here. Just write what it is about.
        |
        | You will get an answer here as soon as somebody is free.
        [bot] Back to the shop
      ! wake in 240 min: handoff
      ! show in the inbox: nobody yet, asked
      = idle, with nobody yet

09:06 > "stop sending me messages"
      < buttons
        | Done: *Linen House* will not write to you any more. If you change your mind, write *start*.
        [start] Start again
      ! show in the inbox: bot, left
      = idle, stopped
