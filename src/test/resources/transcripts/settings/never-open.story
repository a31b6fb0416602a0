# Nobody to talk to and no hour at which there is: no time is promised. A long help keeps the note.
store languages de pt hi
store opens monday
store says de help.body "Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! "
store hands over to nobody
shelf scarves "Scarves": scarf-red "Red scarf" 25.00 x3

09:00 > tap human
      < buttons
        | Hallo! 👋 Willkommen bei *Linen House*.
        | Schau dich um oder schreib einfach, was du suchst.
        |
        | Ich kann dich hier noch nicht mit einem Menschen verbinden. Wie du *Linen House* erreichst, steht im Onlineshop.
        |
        | Unser Team ist gerade nicht da, einkaufen geht aber weiter.
        [menu] Menü
      = idle

09:01 > tap help
      < buttons
        | Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hilfe! Hil…
        |
        | Unser Team ist gerade nicht da, einkaufen geht aber weiter.
        [menu] Menü
        [human] Mit uns sprechen
        [languages] Sprache
      = idle

09:02 > "português"
      ? best sellers, page 1 + collections, page 1
      < list "Abrir o menu"
        | A partir de agora vou escrever em português.
        footer Você também pode escrever o que quer
        -- Mais vendidos
        [product:scarf-red] Red scarf | 25,00 € · Só restam 3
        -- Coleções
        [collection:scarves] Scarves | 1 produto
        -- Menu
        [browse] Ver a loja | Tudo o que temos na loja, por coleção
        [search] Buscar | Encontre algo por nome, tipo ou marca
        [languages] Idioma | Deutsch · Português · हिन्दी
        [help] Ajuda | O que eu posso fazer por você
      = idle, chose pt

09:03 > tap human
      < buttons
        | Ainda não consigo passar você para uma pessoa por aqui. Na loja on-line da *Linen House* você encontra como falar com a equipe.
        |
        | Agora não há ninguém da nossa equipe por aqui, mas você pode continuar comprando.
        [menu] Menu
      = idle, chose pt

09:04 > "हिन्दी"
      ? best sellers, page 1 + collections, page 1
      < list "मेनू खोलें"
        | अब से हम आपको हिन्दी में लिखेंगे।
        footer जो चाहिए, वह सीधे लिख भी सकते हैं
        -- सबसे लोकप्रिय
        [product:scarf-red] Red scarf | €25.00 · सिर्फ़ 3 बचे हैं
        -- कलेक्शन
        [collection:scarves] Scarves | 1 उत्पाद
        -- मेनू
        [browse] दुकान देखें | हमारी दुकान में सब कुछ, कलेक्शन के हिसाब से
        [search] खोजें | नाम, किस्म या ब्रांड से खोजें
        [languages] भाषा | Deutsch · Português · हिन्दी
        [help] मदद | हम आपके लिए क्या कर सकते हैं
      = idle, chose hi, speaks hi

09:05 > tap human
      < buttons
        | यहाँ अभी किसी व्यक्ति से बात नहीं हो सकती। *Linen House* से संपर्क का तरीका उसकी ऑनलाइन दुकान पर मिलेगा।
        |
        | अभी हमारी टीम उपलब्ध नहीं है, लेकिन आप खरीदारी जारी रख सकते हैं।
        [menu] मेनू
      = idle, chose hi, speaks hi
