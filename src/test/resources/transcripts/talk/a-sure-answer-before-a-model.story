# The merchant's own answer comes before a language model: it is exact, and costs nothing. The model is
# asked about what no question of theirs is surely meant by.
store asks a model
store hands over to nobody
desk asks as the demo does
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3
model takes "will I have to pay import duties?" for human
model takes "can I put it in the dryer?" for human
model takes "it fell apart in my hands" for defect

09:01 > "will I have to pay import duties?"
      ? questions and answers
      ? search "will I have to pay import duties?", page 1
      < buttons
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | *Do I have to pay customs?*
        |
        | Not within the European Union. For the United States and Canada they are in the price.
        [faq] Questions
        [human] Talk to us
        [menu] Menu
      = idle, speaks en
09:02 > "can I put it in the dryer?"
      ? questions and answers
      ? search "can I put it in the dryer?", page 1
      < buttons
        | *How do I wash linen?*
        |
        | At 30 or 40 °C, with little spin. Let it dry in the air; it needs no iron.
        [faq] Questions
        [human] Talk to us
        [menu] Menu
      = idle, speaks en
09:03 > "it fell apart in my hands"
      ? questions and answers
      ? a model, what "it fell apart in my hands" means
      ? own orders + own tickets
      < buttons
        | I am sorry to hear that. Write what is wrong, with the number of the order if you have it, and send photos, a video or a voice message. Tap *Done* when that is all.
        [ticket.done] Done
        [ticket.drop] Cancel
      = defect report 1, 0 parts, speaks en
