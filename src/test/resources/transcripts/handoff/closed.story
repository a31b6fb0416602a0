# Nobody is there: it is said when somebody will be, and the time of the night does not count.
# Paris is an hour ahead of the times here.
store languages en es
store opens monday 09:00-18:00
store opens tuesday 09:00-18:00
store hands over for 2 hours
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3

18:30 > "human"
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | A person of our team answers you from here. Just write what it is about.
        |
        | Nobody of our team is here right now, but you can go on shopping.
        | We are back tomorrow at 09:00.
        [bot] Back to the shop
      ! wake in 930 min: handoff
      ! show in the inbox: nobody yet, asked
      = idle, with nobody yet

18:31 > "my parcel is wet"
      ! show in the inbox: nobody yet, wrote, 1 heard
      = idle, speaks en, with nobody yet

20:30 @ timer handoff
      ! wake in 810 min: handoff
      = idle, speaks en, with nobody yet

d2 09:30 @ timer handoff
      ! wake in 1800 s: handoff
      = idle, speaks en, with nobody yet

d2 10:01 @ timer handoff
      ? best sellers, page 1 + collections, page 1
      < list "Open menu"
        | Nobody of our team could answer so far. Your message stays with them. Meanwhile I am here again:
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
      ! show in the inbox: bot, unanswered, 1 heard
      = idle, speaks en
