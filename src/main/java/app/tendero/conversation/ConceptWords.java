package app.tendero.conversation;

/**
 * What shoppers and merchants call the same thing in our seven languages. A line is one thing, its
 * names stand between commas and may be of several words; a name may stand in several lines.
 *
 * <p>Only things that shops sell, and what is asked of them: a word that is missing here is looked
 * for as it is written, so nothing is lost but the other languages.
 */
final class ConceptWords {

    static final String CLOTHES =
            """
            shirt, camisa, chemise, hemd, कमीज़, कमीज, शर्ट, قميص, قمصان, kameez
            t-shirt, tshirt, tee, camiseta, playera, remera, polera, tee-shirt, टी शर्ट, टीशर्ट, \
            تيشيرت, تي شيرت
            blouse, blusa, chemisier, bluse, ब्लाउज़, ब्लाउज, بلوزة
            top, camiseta sin mangas, regata, débardeur, oberteil, tank top, टॉप, توب
            dress, vestido, robe, kleid, gown, पोशाक, ड्रेस, फ्रॉक, فستان, فساتين
            skirt, falda, saia, jupe, rock, स्कर्ट, تنورة
            trousers, pants, pantalón, pantalones, calça, pantalon, hose, पैंट, पतलून, पाजामा, \
            بنطلون, بنطال, سروال
            shorts, short, pantalón corto, pantalones cortos, bermuda, शॉर्ट्स, निकर, شورت
            jeans, vaqueros, tejanos, जींस, جينز
            jumpsuit, mono, macacão, combinaison, overall, जंपसूट, افرول
            dungarees, overalls, peto, jardineira, salopette, latzhose, डंगरी, سالوبيت
            jumper, sweater, pullover, jersey, suéter, camisola, pull, chandail, pulli, स्वेटर, \
            كنزة, سترة صوف
            cardigan, chaqueta de punto, casaco de malha, gilet, strickjacke, कार्डिगन, كارديغان
            knit, knitwear, punto, malha, tricot, strick, strickwaren, बुना हुआ, تريكو
            jacket, blazer, chaqueta, americana, casaco, jaqueta, blouson, veste, jacke, sakko, \
            जैकेट, जाकेट, سترة, جاكيت
            coat, abrigo, manteau, mantel, कोट, معطف
            hoodie, sudadera, moletom, sweat, kapuzenpullover, हुडी, هودي
            suit, traje, terno, costume, anzug, सूट, بدلة
            pyjamas, pajamas, pijama, pyjama, schlafanzug, पजामा, بيجامة
            underwear, ropa interior, roupa íntima, sous-vêtements, unterwäsche, अंडरवियर, \
            ملابس داخلية
            socks, calcetines, meias, chaussettes, socken, मोज़े, मोजे, جوارب
            shoes, zapatos, zapatillas, sapatos, tênis, chaussures, schuhe, जूते, जूता, أحذية, \
            حذاء, sneakers, trainers
            boots, botas, bottes, stiefel, बूट, جزمة
            sandals, sandalias, sandálias, sandales, sandalen, सैंडल, चप्पल, صندل
            swimsuit, bañador, traje de baño, maiô, maillot de bain, badeanzug, bikini, स्विमसूट, \
            مايوه
            scarf, bufanda, pañuelo, cachecol, lenço, foulard, écharpe, schal, tuch, दुपट्टा, \
            स्कार्फ, وشاح
            hat, cap, gorro, gorra, sombrero, chapéu, boné, chapeau, casquette, hut, mütze, टोपी, \
            قبعة
            gloves, guantes, luvas, gants, handschuhe, दस्ताने, قفازات
            belt, cinturón, cinto, ceinture, gürtel, बेल्ट, حزام
            bag, handbag, purse, tote, bolso, bolsa, sac, cabas, tasche, handtasche, थैला, बैग, \
            झोला, حقيبة, شنطة, حقائب
            backpack, mochila, sac à dos, rucksack, बैकपैक, حقيبة ظهر
            wallet, cartera, carteira, portefeuille, geldbörse, बटुआ, محفظة
            jewellery, jewelry, joyas, joias, bijoux, schmuck, गहने, ज़ेवर, مجوهرات
            ring, anillo, anel, bague, अंगूठी, خاتم
            necklace, collar, colar, collier, halskette, हार, قلادة
            earrings, pendientes, aretes, brincos, boucles d'oreilles, ohrringe, झुमके, बालियां, \
            أقراط
            bracelet, pulsera, armband, कंगन, سوار
            watch, reloj, relógio, montre, uhr, घड़ी, ساعة
            glasses, gafas, óculos, lunettes, brille, चश्मा, نظارات
            wrap, cruzado, portefeuille, wickel, wickelkleid
            clothes, clothing, ropa, roupa, roupas, vêtements, kleidung, कपड़े, कपड़ा, ملابس
            accessories, accesorios, acessórios, accessoires, zubehör, एक्सेसरीज़, إكسسوارات
            stripes, striped, rayas, listras, listrado, rayé, rayures, gestreift, streifen, \
            धारीदार, مخطط
            """;

    static final String HOME =
            """
            duvet, comforter, quilt, edredón, nórdico, edredom, couette, bettdecke, रजाई, लिहाफ, \
            لحاف
            duvet cover, funda nórdica, funda de edredón, capa de edredom, capa de edredão, \
            housse de couette, bettbezug, रजाई कवर, غطاء لحاف
            bedding, bed linen, bedclothes, ropa de cama, roupa de cama, linge de lit, \
            bettwäsche, बिस्तर, بياضات, مفروشات
            sheet, bed sheet, sábana, lençol, drap, drap-housse, bettlaken, laken, चादर, शीट, \
            شرشف, ملاءة
            bedspread, colcha, couvre-lit, tagesdecke, पलंगपोश, مفرش سرير
            pillowcase, pillow cover, funda de almohada, fronha, taie, taie d'oreiller, \
            kissenbezug, kopfkissenbezug, तकिया कवर, كيس مخدة, وسادة
            pillow, almohada, travesseiro, oreiller, kopfkissen, तकिया, مخدة, وسادة
            cushion, pillow, cojín, almofada, coussin, kissen, कुशन, وسادة
            cover, funda, capa, housse, bezug, hülle, कवर, غطاء
            throw, blanket, manta, plaid, couverture, decke, wolldecke, कंबल, बطानية, بطانية
            towel, toalla, toalha, serviette, essuie-mains, handtuch, तौलिया, तौलिये, منشفة, \
            مناشف, فوطة
            napkin, serviette, servilleta, guardanapo, serviette de table, serviettes de table, \
            stoffserviette, नैपकिन, منديل, مناديل
            bathrobe, dressing gown, albornoz, bata, roupão, peignoir, bademantel, बाथरोब, روب حمام
            bath, baño, banho, bain, bad, bade, badezimmer, नहाने, स्नान, حمام
            mat, alfombrilla, tapete, tapis de bain, matte, badematte, पायदान, चटाई, دواسة
            rug, carpet, alfombra, tapete, tapis, teppich, कालीन, दरी, سجادة, سجاد
            curtain, drapes, cortina, rideau, rideaux, vorhang, vorhänge, gardine, परदा, परदे, \
            पर्दे, पर्दा, ستارة, ستائر
            tablecloth, mantel, toalha de mesa, nappe, tischdecke, tischtuch, मेज़पोश, मेजपोश, \
            مفرش, مفرش طاولة
            table, mesa, tisch, मेज़, मेज, طاولة
            table runner, camino de mesa, chemin de table, tischläufer
            placemat, mantel individual, jogo americano, set de table, platzset, tischset
            apron, delantal, avental, tablier, schürze, एप्रन, مئزر, مريلة
            tea towel, dish towel, paño de cocina, trapo de cocina, pano de prato, torchon, \
            geschirrtuch, مناشف مطبخ
            oven glove, oven mitt, manopla, luva de forno, gant de cuisine, manique, \
            ofenhandschuh, topflappen
            kitchen, cocina, cozinha, cuisine, küche, रसोई, किचन, مطبخ
            soap, jabón, sabonete, sabão, savon, seife, साबुन, صابون
            sponge, esponja, éponge, schwamm, स्पंज, इस्पंज, إسفنجة, ليفة
            candle, vela, bougie, kerze, मोमबत्ती, شمعة, شموع
            lavender, lavanda, lavande, lavendel, लैवेंडर, خزامى, لافندر
            feather, pluma, pena, plume, daunen, feder, पंख, ريش
            filling, insert, relleno, enchimento, garnissage, füllung
            lamp, lámpara, luminária, lampe, दीपक, लैंप, مصباح
            chair, silla, cadeira, chaise, stuhl, कुर्सी, كرسي
            sofa, couch, sofá, canapé, सोफा, أريكة
            bed, cama, lit, bett, पलंग, बेड, سرير
            mirror, espejo, espelho, miroir, spiegel, आईना, مرآة
            vase, jarrón, florero, vaso, फूलदान, مزهرية
            mug, cup, taza, caneca, xícara, tasse, becher, कप, मग, كوب, فنجان
            plate, plato, prato, assiette, teller, प्लेट, थाली, صحن
            glass, vaso, copo, verre, गिलास, كأس
            knife, cuchillo, faca, couteau, messer, चाकू, سكين
            laundry, lavandería, lavanderia, linge, wäsche, धुलाई, غسيل
            repair, reparación, reparo, conserto, réparation, reparatur, मरम्मत, تصليح
            perfume, fragrance, perfumes, parfum, parfüm, इत्र, عطر
            cream, crema, creme, crème, क्रीम, كريم
            shampoo, champú, xampu, shampooing, शैंपू, شامبو
            oil, aceite, óleo, huile, öl, तेल, زيت
            toy, juguete, brinquedo, jouet, spielzeug, खिलौना, खिलौने, لعبة, ألعاب
            book, libro, livro, livre, buch, किताब, كتاب
            gift, present, regalo, presente, cadeau, geschenk, उपहार, तोहफा, गिफ्ट, هدية, هدايا
            gift card, voucher, tarjeta de regalo, tarjeta regalo, cartão presente, \
            vale-presente, carte cadeau, geschenkkarte, geschenkgutschein, gutschein, \
            उपहार कार्ड, بطاقة هدية
            card, tarjeta, cartão, carte, karte, कार्ड, بطاقة
            phone case, funda de móvil, capinha, coque, handyhülle, फोन कवर, غطاء هاتف
            charger, cargador, carregador, chargeur, ladegerät, चार्जर, شاحن
            headphones, auriculares, fones, casque, écouteurs, kopfhörer, हेडफोन, سماعات
            plant, planta, plante, pflanze, पौधा, نبتة
            flowers, flores, fleurs, blumen, फूल, زهور, ورد
            """;

    static final String FOOD =
            """
            pizza, पिज़्ज़ा, पिज्जा, पिज़्जा, بيتزا
            margherita, margarita, मार्गरीटा, مارغريتا
            bread, pan, pão, pain, brot, रोटी, ब्रेड, خبز
            garlic, ajo, alho, ail, knoblauch, लहसुन, ثوم
            cheese, queso, queijo, fromage, käse, पनीर, चीज़, चीज, جبن, جبنة, quesos
            egg, huevo, ovo, œuf, oeuf, ei, eier, अंडा, अंडे, بيض
            ham, jamón, presunto, jambon, schinken, हैम, لحم خنزير
            pork, cerdo, porco, porc, schwein, schweinefleisch, सूअर
            chicken, pollo, frango, poulet, hähnchen, huhn, मुर्गा, मुर्गी, चिकन, دجاج, فراخ
            beef, ternera, carne de res, carne, bœuf, boeuf, rind, rindfleisch, बीफ, لحم بقري, لحم
            fish, pescado, peixe, poisson, fisch, मछली, سمك
            seafood, marisco, mariscos, frutos do mar, fruits de mer, meeresfrüchte, \
            समुद्री भोजन, مأكولات بحرية
            shrimp, prawn, prawns, gambas, camarón, camarones, camarão, crevette, crevettes, \
            garnele, garnelen, झींगा, روبيان, جمبري
            salmon, salmón, salmão, saumon, lachs, सैल्मन, سلمون
            tuna, atún, atum, thon, thunfisch, टूना, تونة
            rice, arroz, riz, reis, चावल, أرز, رز
            beans, frijoles, judías, feijão, haricots, bohnen, राजमा, फलियां, فاصوليا, فول
            lentils, lentejas, lentilhas, lentilles, linsen, दाल, عدس
            potato, potatoes, fries, chips, patata, patatas, papas, papas fritas, patatas fritas, \
            batata, batatas, frites, pommes, pommes frites, kartoffel, kartoffeln, आलू, फ्राइज़, \
            بطاطس, بطاطا
            salad, ensalada, salada, salade, salat, सलाद, سلطة, سلطات
            soup, sopa, soupe, suppe, सूप, شوربة
            mushroom, mushrooms, setas, champiñones, hongos, cogumelos, cogumelo, champignon, \
            champignons, pilz, pilze, pilzen, मशरूम, فطر, مشروم
            vegetables, verduras, legumes, vegetais, légumes, gemüse, सब्ज़ी, सब्जियां, सब्जी, \
            خضار, خضروات
            tomato, tomate, tomaten, टमाटर, طماطم
            olives, aceitunas, azeitonas, oliven, जैतून, زيتون
            pineapple, piña, abacaxi, ananas, अनानास, أناناس
            fruit, fruta, frutas, obst, früchte, फल, فواكه, فاكهة
            chocolate, chocolat, schokolade, चॉकलेट, شوكولاتة, شوكولا
            dessert, sweet, sweets, postre, postres, dulce, sobremesa, sobremesas, doce, \
            nachtisch, nachspeise, मिठाई, मीठा, حلوى, حلويات
            cake, tarta, pastel, bolo, torta, gâteau, kuchen, torte, केक, كعكة, كيك
            cheesecake, tarta de queso, gâteau au fromage, käsekuchen, चीज़केक, تشيز كيك
            ice cream, helado, sorvete, glace, eis, आइसक्रीम, آيس كريم, بوظة
            drink, drinks, beverage, bebida, bebidas, boisson, boissons, getränk, getränke, पेय, \
            ड्रिंक, مشروب, مشروبات
            soda, soft drink, refresco, refrescos, gaseosa, refrigerante, limonade gazeuse, \
            softdrink, कोल्ड ड्रिंक, مشروب غازي
            cola, coke, coca cola, coca, कोला, कोक, كولا, كوكا كولا
            water, agua, água, eau, wasser, पानी, ماء, مياه
            sparkling water, agua con gas, água com gás, eau gazeuse, eau pétillante, sprudel, \
            sprudelwasser, مياه غازية
            lemonade, limonada, citronnade, limonade, नींबू पानी, शिकंजी, ليموناضة, عصير ليمون
            juice, zumo, jugo, suco, jus, saft, जूस, रस, عصير
            coffee, café, cafe, kaffee, espresso, कॉफ़ी, कॉफी, قهوة
            tea, té, chá, thé, tee, चाय, شاي
            milk, leche, leite, lait, milch, दूध, حليب
            beer, cerveza, cerveja, bière, bier, बियर, बीयर, بيرة, جعة
            wine, vino, vinho, vin, wein, वाइन, نبيذ
            spicy, hot, picante, épicé, piquant, scharf, तीखा, मसालेदार, حار
            vegetarian, veggie, vegetariano, vegetariana, végétarien, végétarienne, vegetarisch, \
            शाकाहारी, نباتي, نباتية
            vegan, vegano, vegana, végan, végane, vegetalien, वीगन, نباتي صرف, نباتي تماما
            gluten free, gluten-free, without gluten, no gluten, sin gluten, sem glúten, \
            sans gluten, glutenfrei, ग्लूटेन मुक्त, خالي من الغلوتين, بدون غلوتين
            alcohol free, alcohol-free, non alcoholic, without alcohol, sin alcohol, sem álcool, \
            sans alcool, alkoholfrei, بدون كحول
            alcohol, álcool, alcool, alkohol, शराब, كحول
            breakfast, desayuno, café da manhã, pequeno-almoço, petit-déjeuner, petit déjeuner, \
            frühstück, नाश्ता, فطور, إفطار
            deal, combo, menu deal, menú, angebot, सेट मेनू
            omelette, omelet, tortilla, ऑमलेट, عجة
            nuts, nueces, nozes, noix, nüsse, मेवे, مكسرات
            honey, miel, mel, honig, शहद, عسل
            sugar, azúcar, açúcar, sucre, zucker, चीनी, سكر
            oat, avena, aveia, avoine, hafer, जई, شوفان
            soya, soy, soja, सोया, صويا
            """;

    static final String QUALITIES =
            """
            linen, lino, linho, lin, leinen, लिनन, كتان
            cotton, algodón, algodão, coton, baumwolle, सूती, कॉटन, قطن
            wool, lana, lã, laine, wolle, ऊन, ऊनी, صوف
            leather, cuero, piel, couro, cuir, leder, चमड़ा, चमड़े, جلد
            silk, seda, soie, seide, रेशम, सिल्क, حرير
            velvet, terciopelo, veludo, velours, samt, मखमल, مخمل
            wood, wooden, madera, madeira, bois, holz, लकड़ी, خشب
            gold, oro, ouro, or jaune, सोना, ذهب, dorado, dourado, doré, golden
            silver, plata, prata, argent, silber, चांदी, فضة
            white, blanco, blanca, branco, branca, blanc, blanche, weiß, weiss, सफेद, सफ़ेद, \
            वाइट, أبيض, بيضاء
            black, negro, negra, preto, preta, noir, noire, schwarz, schwarze, काला, काली, काले, \
            ब्लैक, أسود, سوداء
            red, rojo, roja, vermelho, vermelha, rouge, rot, rote, लाल, أحمر, حمراء
            blue, azul, bleu, bleue, blau, blaue, नीला, नीली, नीले, أزرق, زرقاء
            navy, navy blue, azul marino, azul marinho, bleu marine, dunkelblau, marineblau, كحلي
            green, verde, vert, verte, grün, grüne, हरा, हरी, हरे, أخضر, خضراء
            yellow, amarillo, amarilla, amarelo, amarela, jaune, gelb, gelbe, पीला, पीली, أصفر, \
            صفراء
            pink, rosa, rose, गुलाबी, وردي, زهري
            orange, naranja, laranja, नारंगी, برتقالي
            purple, morado, púrpura, roxo, violet, violette, lila, बैंगनी, بنفسجي
            brown, marrón, marrom, brun, marron, braun, भूरा, بني
            grey, gray, gris, cinza, grau, graue, धूसर, ग्रे, رمادي
            beige, sand, arena, areia, sable, sandfarben, बेज, بيج
            sky, light blue, celeste, azul claro, bleu ciel, hellblau, आसमानी, سماوي
            men, men's, man, mens, hombre, hombres, caballero, homem, homens, masculino, \
            masculina, homme, hommes, herren, männer, पुरुष, पुरुषों, मर्द, رجالي, رجال
            women, women's, woman, ladies, mujer, mujeres, señora, mulher, mulheres, feminino, \
            feminina, femme, femmes, damen, frauen, महिला, महिलाओं, औरत, نسائي, نساء
            kids, kid, children, children's, child, girls, boys, niño, niños, niña, niñas, \
            infantil, criança, crianças, menino, menina, enfant, enfants, kinder, बच्चा, बच्चे, \
            बच्चों, أطفال, طفل
            baby, bebé, bebê, bébé, शिशु, بيبي, رضيع
            summer, verano, verão, été, sommer, गर्मी, गर्मियों, صيف, صيفي
            winter, invierno, inverno, hiver, सर्दी, सर्दियों, شتاء, شتوي
            beach, playa, praia, plage, strand, समुद्र तट, شاطئ
            small, s, pequeño, pequeña, pequeno, pequena, petit, petite, klein, kleine, छोटा, \
            छोटी, صغير, صغيرة, chica, chico
            medium, m, mediano, mediana, médio, média, moyen, moyenne, mittel, mittlere, \
            mittelgroß, मध्यम, मीडियम, وسط, متوسط, متوسطة
            large, l, big, grande, grandes, grand, groß, große, gross, बड़ा, बड़ी, बड़े, लार्ज, \
            كبير, كبيرة
            extra large, xl, extra grande, très grand, sehr groß, एक्स्ट्रा लार्ज, كبير جدا
            single, individual, solteiro, une personne, einzelbett, सिंगल, مفرد
            double, doble, duplo, casal, deux personnes, doppelbett, डबल, مزدوج
            years, year, años, anos, ans, jahre, साल, वर्ष, سنوات, سنة
            litre, liter, l, litro, litros, लीटर, لتر
            extra, adicional, supplément, अतिरिक्त, إضافي
            zero, sugar free, sin azúcar, sem açúcar, sans sucre, zuckerfrei, शुगर फ्री, بدون سكر
            """;

    private ConceptWords() {}
}
