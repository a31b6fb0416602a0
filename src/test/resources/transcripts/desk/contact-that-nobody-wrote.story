# Without a card the way to a person is told as ever; a map that is gone shows the rest.
store contact "+33 1 23 45 67 89"
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3

09:01 > "where are you?"
      ? contact card
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | *Linen House*
        | +33 1 23 45 67 89
        [human] Talk to us
        [menu] Menu
      = idle, speaks en

09:02 > tap contact.place
      ? contact card
      < buttons
        | *Linen House*
        | +33 1 23 45 67 89
        [human] Talk to us
        [menu] Menu
      = idle, speaks en

09:03 > "¿dónde están?"
      ? contact card
      < buttons
        | *Linen House*
        | +33 1 23 45 67 89
        [human] Hablar con alguien
        [menu] Menú
      = idle, speaks es

desk calls "+33 4 72 00 12 34" bonjour@linen-house.example

09:04 > tap contact.place
      ? contact card
      < buttons
        | *Linen House*
        | 📞 +33 4 72 00 12 34
        | ✉️ bonjour@linen-house.example
        [contact.save] Guardar contacto
        [human] Hablar con alguien
        [menu] Menú
      = idle, speaks es

desk answers nothing now

09:05 > tap contact.save
      ? contact card
      < buttons
        | *Linen House*
        | +33 1 23 45 67 89
        [human] Hablar con alguien
        [menu] Menú
      = idle, speaks es
