# One message with all of it; one tap for the map, one for the address book.
store opens monday 09:00-12:30 14:00-18:00
store opens tuesday 09:00-12:30 14:00-18:00
store opens wednesday 09:00-18:00
store opens on 2026-11-05 10:00-12:00
store closes on 2026-11-11
desk calls "+33 4 72 00 12 34" bonjour@linen-house.example
desk stands at "12 rue des Tisserands, Lyon" 45.7676 4.8344
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3

09:01 > "opening hours"
      ? contact card
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | *Linen House*
        | 📞 +33 4 72 00 12 34
        | ✉️ bonjour@linen-house.example
        | 📍 12 rue des Tisserands, Lyon
        |
        | 🕒 *Opening hours*
        | Monday – Tuesday: 09:00–12:30, 14:00–18:00
        | Wednesday: 09:00–18:00
        | Thursday – Sunday: closed
        | 5 November 2026: 10:00–12:00
        | 11 November 2026: closed
        |
        | Open now, until 12:30.
        [contact.place] Show on the map
        [contact.save] Save contact
        [human] Talk to us
      = idle

09:02 > tap contact.place
      ? contact card
      < place 45.7676 4.8344
        | Linen House
        | 12 rue des Tisserands, Lyon
      = idle

09:03 > tap contact.save
      ? contact card
      < card Linen House
        | +33 4 72 00 12 34
        | bonjour@linen-house.example
        | 12 rue des Tisserands, Lyon
      = idle

20:00 > "horaires"
      ? contact card
      < buttons
        | *Linen House*
        | 📞 +33 4 72 00 12 34
        | ✉️ bonjour@linen-house.example
        | 📍 12 rue des Tisserands, Lyon
        |
        | 🕒 *Opening hours*
        | Monday – Tuesday: 09:00–12:30, 14:00–18:00
        | Wednesday: 09:00–18:00
        | Thursday – Sunday: closed
        | 5 November 2026: 10:00–12:00
        | 11 November 2026: closed
        |
        | Nobody of our team is here right now, but you can go on shopping.
        | We are back tomorrow at 09:00.
        [contact.place] Show on the map
        [contact.save] Save contact
        [human] Talk to us
      = idle

d4 10:30 > tap contact
      ? contact card
      < buttons
        | *Linen House*
        | 📞 +33 4 72 00 12 34
        | ✉️ bonjour@linen-house.example
        | 📍 12 rue des Tisserands, Lyon
        |
        | 🕒 *Opening hours*
        | Monday – Tuesday: 09:00–12:30, 14:00–18:00
        | Wednesday: 09:00–18:00
        | Thursday – Sunday: closed
        | 5 November 2026: 10:00–12:00
        | 11 November 2026: closed
        |
        | Open now, until 12:00.
        [contact.place] Show on the map
        [contact.save] Save contact
        [human] Talk to us
      = idle

d4 13:00 > "human"
      < buttons
        | A person of our team answers you from here. Just write what it is about.
        |
        | Nobody of our team is here right now, but you can go on shopping.
        | We are back on Monday at 09:00.
        [bot] Back to the shop
      ! wake in 5700 min: handoff
      ! show in the inbox: nobody yet, asked
      = idle, with nobody yet
