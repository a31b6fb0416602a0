# Who waits and asks again hears again when to expect an answer. With a person there already, it is
# said to them.
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

09:10 > "human"
      < buttons
        | A person of our team answers you from here. Just write what it is about.
        |
        | You will get an answer here as soon as somebody is free.
        [bot] Back to the shop
      ! show in the inbox: nobody yet, asked
      = idle, with nobody yet

09:11 > tap human
      < buttons
        | A person of our team answers you from here. Just write what it is about.
        |
        | You will get an answer here as soon as somebody is free.
        [bot] Back to the shop
      ! show in the inbox: nobody yet, asked
      = idle, with nobody yet

09:12 @ person took
      ! show in the inbox: person, taken
      = idle, with person

09:13 > "human"
      ! show in the inbox: person, wrote, 1 heard
      = idle, with person
