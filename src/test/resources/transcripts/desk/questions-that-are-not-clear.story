# Where it is not sure, it asks back; a tap on an answer that is gone shows all of them.
desk asks as the demo does
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3

09:01 > "delivery"
      ? search "delivery", page 1 + questions and answers
      < list "See questions"
        | Hi! 👋 Welcome to *Linen House*.
        | Have a look around, or just write what you are looking for.
        |
        | I am not quite sure. Was this what you meant?
        -- Questions
        [faq:delivery-time] How long does delivery… | How long does delivery take?
        [faq:delivery-cost] How much does delivery… | How much does delivery cost?
        [faq:abroad] Do you deliver abroad?
        [human] Talk to us | A person to talk to
        [menu] Menu | Return to where you were
      = idle

09:02 > tap faq:delivery-cost
      ? questions and answers
      < buttons
        | *How much does delivery cost?*
        |
        | €4.90 in France and €9.90 elsewhere in Europe. Orders above €100 travel for free.
        [faq] Questions
        [human] Talk to us
        [menu] Menu
      = idle

09:03 > tap faq:no-longer-there
      ? questions and answers
      < list "See questions"
        | These are asked most. Choose one to read the answer.
        -- Questions
        [faq:delivery-time] How long does delivery… | How long does delivery take?
        [faq:delivery-cost] How much does delivery… | How much does delivery cost?
        [faq:abroad] Do you deliver abroad?
        [faq:returns] Can I return something?
        [faq:refund] When do I get my money… | When do I get my money back?
        [faq:exchange] Can I exchange it for a… | Can I exchange it for another size?
        [faq:payment] How can I pay?
        [faq:sizes] Which size do I need?
        [page:faq:2] Show more | There is more to see
        [menu] Menu | Return to where you were
      = idle

09:04 > "blue elephants"
      ? search "blue elephants", page 1 + questions and answers
      ? best sellers, page 1 + collections, page 1
      < list "See products"
        | I found nothing for “blue elephants”, but you may like one of these:
        -- You may like
        [product:scarf-red] Red scarf | €25.00 · Only 3 left
        [menu] Back | Return to where you were
      = idle, not understood x1

09:05 > "¿cuánto cuesta un elefante?"
      ? search "¿cuánto cuesta un elefante?", page 1 + questions and answers
      < list "Ver preguntas"
        | No estoy del todo seguro. ¿Te referías a esto?
        -- Preguntas
        [faq:delivery-cost] ¿Cuánto cuesta el envío?
        [faq:customs] ¿Hay que pagar aduanas?
        [human] Hablar con alguien | Habla con una persona
        [menu] Menú | Regresar a donde estabas
      = idle, speaks es
