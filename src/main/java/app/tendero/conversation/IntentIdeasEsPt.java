package app.tendero.conversation;

/** The words of {@link IntentIdeas} in Spanish and Portuguese. */
final class IntentIdeasEsPt {

    static final String ES =
            """
            GREET: hola, ola, buenas, buenos dias, buen dia, buenas tardes, buenas noches, wenas, hey
            GREET: holi, saludos, holis, buenass
            ANYONE: hay alguien, alguien ahi, hay alguien ahi, estan ahi
            HOWAREYOU: que tal, como estas, como esta, como estan, como va, como andan
            THANK: gracias, grax, grcs, graciass, muchas gracias, mil gracias, agradecido, ty
            BYE: adios, chao, chau, hasta luego, hasta pronto, nos vemos, bye, hasta mañana, buen dia
            MENU: menu, menu principal, opciones, inicio
            CANDO: que puedes hacer, q puedes hacer, que sabes hacer, que haces, que puedo hacer
            HELP: ayuda, ayudame, ayudar, ayudeme, auxilio, ayudenme
            HOW: como
            CAN: puedo, puede, pueden, puedes, podria, se puede, podrian, pueda
            LOST: no entiendo, no comprendo, no se como, no me aclaro, no entendi
            USE: usa, uso, usar, utiliza, utilizo
            WORKS: funciona, funcionan, funcionar, sirve, anda, prende, enciende, cierra, va
            DOIT: hacer, hago, hace
            THIS: esto, eso, aqui
            CATALOG: catalogo, colecciones, productos, lista de precios, surtido
            WHAT: que, q, cual, cuales, k
            SELL: vendes, venden, vendeis, ofrecen, manejan, vende
            YOU: ustedes, tu, vosotros, uds
            YOUR: su, tu, sus, tus, vuestro, su numero
            SHOW: muestra, muestrame, ver, enseña, enseñame, mostrar, mostrame, mira, veo
            SEE: ver
            HAVE: tienen, tienes, teneis, hay, tiene, tengo, tener, llevo
            SEND: manda, mandame, enviame, envia, mandenme, pasame
            ALL: todo, todos, todas, toda
            GOODS: producto, productos, articulo, articulos, cosas, colecciones, prenda
            SHOP: tienda, local, negocio, sucursal
            CART: carrito, carro, cesta, carito, bolsa, canasta
            OPEN: abrir, abre
            SOFAR: hasta ahora, hasta el momento, por ahora
            TAKEN: elegido, pedido, puesto, agregado
            EMPTY: vaciar, vacia, vacie, limpiar, limpia
            REMOVE: borra, borrar, quita, quitar, elimina, eliminar, saca, sacar
            OUT: fuera
            ORDER: pedido, pedidos, orden, ordenes, pedi, pedir, encargo, pido
            CHECKOUT: pagar, caja, finalizar compra, pagarr, tramitar pedido, pasar por caja
            PAY: pagar, pago, pagarr, pagamos
            NOW: ya, ahora
            WANT: quiero, quisiera, deseo, necesito, vamos
            GO: vamos, ir, pasar
            DONE: eso es todo, es todo, nada mas, listo, lista, seria todo, ya esta
            BUY: compra, comprar, compre, compras, comprado
            PURCHASE: compra, compras
            FINISH: finalizar, terminar, completar, cerrar, concluir, acabar, finalizo, termino
            CANCEL: cancelar, cancela, cancelen, canselar, cancelarlo, anular, anula, anulen, cancelacion
            CANCEL: cancelo, anularlo, cancelado
            MY: mi, mis, mio, nuestro
            PLACE: hacer, realizar, confirmar
            MISTAKE: equivoque, por error, sin querer, error, equivocado
            TRACK: rastrear, rastreo, seguimiento, seguir, numero de guia, guia, tracking, trakear
            PARCEL: paquete, envio, encomienda, paqueteria
            DELIVERY: envio, entrega, envios, entregas, reparto, despacho
            NOT: no, nunca, tampoco, ni, dejo, sin
            ARRIVED: llega, llego, llegado, llegar, llegue, llegaron, vino, viene, llegara
            RECEIVED: recibi, recibido, recibo, llego, me llego
            BROKEN: roto, rota, rotos, rotas, dañado, dañada, defectuoso, defectuosa, rajado, rajada
            BROKEN: quebrado, quebrada, estropeado, averiado, descosido, rayado, partido, averiada
            BROKEN: golpeado, malogrado, podrido, daño
            FAQLONG: cuanto tarda, cuanto demora, cuanto tardan, cuantos dias, en cuanto tiempo
            FAQLONG: tiempo de entrega, cuanto se demora, plazo de entrega, cuanto demoran, cuando llegaria
            NOTHING: nada
            WAIT: espero, esperando, espera
            LONGAGO: semanas, hace dias, hace semanas, todavia, aun, meses, sigo, hace
            WHERE: donde, dnd, dond, adonde
            WHEN: cuando, cdo, que dia
            SENT: enviaron, enviado, mandaron, mandado, despacharon, salio, envian
            STATUS: estado, estatus, como va, status
            NEWS: novedad, novedades, noticias
            HAPPENED: paso, pasa, pasado, que pasa con, sucede
            INFO: informacion, info, mirar, revisar, saber, consultar
            THINGS: cosas, producto, articulo
            LAST: ultimo, ultima, anterior
            NOTWANT: ya no lo quiero, no lo quiero, ya no quiero, no quiero
            STOPIT: para, parar, dejen, detener, deja, detengan, detengan
            CANCELNOUN: cancelacion, anulacion
            ADDRESS: direccion, domicilio, direcion
            CHANGE: cambiar, cambio, cambia, cambien, modificar, corregir, nueva, actualizar
            WRONG: equivocado, equivocada, mal, incorrecta, incorrecto, erronea
            ANOTHER: otra, otro, distinta, nueva, diferente
            MOVED: mude, mudado, mudanza, me mude
            OFFICE: oficina, trabajo, vecino
            DELIVER: envian, envien, entreguen, mandenlo, manden, entregar, enviarlo, lleven
            IT: lo, la, esto
            IS: esta, es, estan, viene, vino, tiene, llego, son, salio
            STOPPED: dejo de, dejo
            REPORT: reportar, reporto, informar, denunciar, notificar
            DEFECT: defecto, defectos, falla, daño, desperfecto
            PROBLEM: problema, inconveniente, incidencia
            COMPLAINT: queja, reclamo, reclamacion, reclamar
            ONE: una, un
            HOLE: agujero, un hueco, un hoyo, agujeros
            HAS: tiene, trae, hay, viene
            IN: en
            STAIN: mancha, manchas, manchado, manchada, sucio
            WITH: con
            CRACK: rajada, grieta, rajado
            SCREEN: pantalla
            SIZE: talla, color, modelo, tamaño
            PIECE: pieza, parte, cosa, producto, articulo
            MISSING: falta, faltan, falto, incompleto
            TICKET: ticket, tickets, incidencias, casos, caso, incidencia
            HOWGOES: como va, como esta, como sigue
            REPORTED: que reporte, he reportado, reportado, que avise
            COMPLAINTS: quejas, reclamos, reclamaciones, incidencias
            PRODUCTION: produccion, fabrica, fabricacion, taller
            PLAN: programa, plan, planeado, cronograma, planificado, calendario, planificacion
            LATE: atrasada, retraso, retrasada, atrasado, tarde, demora
            TODAY: hoy
            WEEK: semana, esta semana
            LINE: linea, lineas, maquinas
            RUN: trabajando, corriendo, activas, funcionando, operando
            MADE: fabricar, fabricando, fabricado, producir, haciendo, fabrican, produce
            REWRITE: volver a escribir, volver a mandar, volver a escribirme
            COST: cuanto cuesta, costo, coste, cuanto es, cuanto sale, precio, gratis, cuanto vale, cobran
            COST: cuanto cobran, cuesta
            DELIVERYCOST: costo de envio, gastos de envio, envio gratis, coste de envio, precio del envio
            YOUDELIVER: hacen envios, envian a, entregan en, hacen entregas, envian, llegan a, mandan a
            TO: a, en, hasta
            IF: si
            DAYS: dias, cuantos dias
            RETURN: devolver, devolucion, devoluciones, devuelvo, regresar, retornar, devolverlo
            POLICY: politica, politicas, condiciones
            REFUND: reembolso, devolucion del dinero, mi dinero, reintegro, reembolsar, plata de vuelta
            EXCHANGE: cambiar, cambio, cambiarlo, canjear
            PAYMENT: pago, pagar, pagos
            METHOD: formas, medios, metodos, forma, tipos, metodo
            ACCEPT: aceptan, acepta, aceptais, reciben
            PAYKIND: paypal, tarjeta, efectivo, contra entrega, contrareembolso, transferencia, bizum
            PAYKIND: mercado pago, visa, credito, debito, cuotas, contra reembolso, nequi
            HOURS: horario, horarios, horas de atencion, horario de atencion
            OPENS: abren, abre, abierto, abiertos, abierta, abris, atienden
            CLOSES: cierran, cierra, cerrado, cerrados
            DAY: lunes, martes, miercoles, jueves, viernes, sabado, sabados, domingo, domingos, feriados
            DAY: festivos, mañana, fin de semana
            HOUR: hora, horas, que hora
            ISIT: estan, esta
            CONTACT: contacto, contactar, contactarlos, contactos
            PHONE: telefono, numero de telefono, celular, whatsapp, telf
            GIVE: dame, deme, pasame, pasa, paseme, comunicame, den
            NUMBER: numero, num
            LOCATED: ubicados, ubicacion, queda, quedan, ubicada, encuentran, estan, sede
            EMAIL: correo, email, mail, correo electronico, e mail
            REACH: contacto, contactar, comunico, contactarlos, comunicarme
            TALK: hablar, hablo, conversar, comunicarme, pasame, charlar, pase
            PERSON: persona, humano, agente, asesor, asesora, operador, ejecutivo, vendedor
            SOMEONE: alguien
            BOT: robot, bot, maquina
            MANAGER: gerente, encargado, jefe, dueño, supervisor
            REAL: real, verdad, verdadera
            CALL: llamar, llamarme, llame, llamada, llamen
            ME: me
            SERVICE: atencion al cliente, servicio al cliente, soporte, atencion
            NOTMORE: no, ya no, dejen, deja, no mas
            MESSAGE: escriban, escribir, mensajes, mensaje, escriba, mandarme, escribas, escribirme, spam
            MORE: mas
            UNSUBSCRIBE: dar de baja, darme de baja, baja, parar, cancelar suscripcion, alto
            AGAIN: otra vez, de nuevo, nuevamente, volver
            BEGIN: empezar, comenzar, iniciar, alta
            YES: si, sip, dale, claro, vale, ok, bueno, hazlo, por supuesto, correcto, sii, simon
            NO: no, nop, nel, noo
            LEAVEIT: dejalo, dejalo asi, mejor no, olvidalo, asi esta bien
            BACK: atras, volver, regresar, vuelve, regresa
            LIGHT: el, la, los, las, lo, un, una, de, del, al, a, en, por, favor, porfa, porfavor, mi, mis
            LIGHT: me, yo, que, q, es, son, esta, estan, y, o, con, para, quiero, puedo, puede, pueden
            LIGHT: vale, bueno, ok, ya, muy, amigo, su, sus, tu, se, este, esto, eso, les, te, nos, si
            LIGHT: ver, hola, buenas, muchas, muchisimas, mil, tienen, seria, asi, tal, les, le, hay
            """;

    static final String PT =
            """
            GREET: oi, oii, olá, ola, opa, bom dia, boa tarde, boa noite, e ai, eai, oie, salve, alo
            ANYONE: tem alguem, tem alguem ai, alguem ai, alguem online
            HOWAREYOU: tudo bem, td bem, tudo bom, como vai, beleza, tudo certo
            THANK: obrigado, obrigada, brigada, brigado, valeu, vlw, obg, obgd, agradeço, gratidao
            BYE: tchau, tchauu, até mais, até logo, falou, flw, adeus, ate amanha, fui
            MENU: menu, menu principal, opções, inicio, opçoes
            CANDO: o que voce faz, o q vc faz, o que vc pode fazer, o que da pra fazer
            HELP: ajuda, ajudar, me ajuda, socorro, ajude
            HOW: como
            CAN: posso, pode, podem, dá, da pra, poderia, consigo
            LOST: nao entendi, não entendo, nao sei como, to perdido, to confusa
            USE: usa, usar, uso, utiliza
            WORKS: funciona, funcionam, funcionar, liga, fecha, presta, funcionando, pega
            DOIT: faço, fazer, faz
            THIS: isso, isto, aqui
            CATALOG: catalogo, coleções, produtos, colecoes, tabela de preços
            WHAT: o que, que, oq, qual, quais, q
            SELL: vendem, vende, vendes, oferecem
            YOU: você, vocês, vc, vcs, voces
            YOUR: de vcs, seu, seus, de vocês, sua
            SHOW: mostra, mostre, ver, mostrar, exibir, me mostra, veja
            SEE: ver
            HAVE: tem, têm, possui, ha, tenho, têm
            SEND: manda, envia, mande, passa
            ALL: tudo, todos, todas
            GOODS: produto, produtos, item, itens, coisas, coleções, peça
            SHOP: loja, lojas
            CART: carrinho, sacola, cesta, carinho, carrinho de compras
            OPEN: abrir, abre
            SOFAR: até agora, por enquanto, ja peguei, até o momento
            TAKEN: peguei, escolhi
            EMPTY: esvaziar, esvazia, limpar, limpa
            REMOVE: apaga, apagar, tira, tirar, remove, remover, excluir, exclui
            OUT: fora
            ORDER: pedido, pedidos, encomenda, pedir, pedi
            CHECKOUT: finalizar, fechar pedido, finalizar compra, finalisar, fecha a conta, fechar a conta
            CHECKOUT: fechar compra, concluir compra
            PAY: pagar, pagamento, pago
            NOW: agora, já
            WANT: quero, queria, gostaria, preciso, vamos
            GO: vamos, ir
            DONE: é só isso, só isso, é isso, pronto, mais nada, isso é tudo
            BUY: compra, comprar, comprei, compras
            PURCHASE: compra, compras
            FINISH: finalizar, concluir, fechar, terminar, fecha, completar
            CANCEL: cancelar, cancela, canselar, cancele, cancelem, desistir, cancelamento, desisto
            MY: meu, minha, meus, minhas
            PLACE: fazer, realizar, confirmar
            MISTAKE: errado, por engano, sem querer, engano, comprei errado
            TRACK: rastrear, rastreio, rastreamento, acompanhar, código de rastreio
            PARCEL: pacote, encomenda, envio, caixa
            DELIVERY: entrega, frete, envio, entregas
            NOT: não, nao, nunca, nem, n, parou, ñ
            ARRIVED: chega, chegou, chegar, veio, chegaram, vem, chegando
            RECEIVED: recebi, recebido, receber, recebeu, veio
            BROKEN: quebrado, quebrada, danificado, danificada, defeito, rasgado, rasgada, estragado
            BROKEN: trincado, trincada, rachado, rachada, defeituoso, amassado, quebrou, avariado, furado
            FAQLONG: quanto tempo, quantos dias, prazo de entrega, quanto demora, qual o prazo
            NOTHING: nada
            WAIT: esperando, aguardando, espero
            LONGAGO: semanas, faz dias, até agora, ainda, faz, meses
            WHERE: onde, cadê, kd, cade, aonde
            WHEN: quando, qdo, que dia
            SENT: enviado, enviaram, mandaram, despachado, saiu, postado
            STATUS: status, situação, andamento
            NEWS: novidade, novidades, noticia, noticias
            HAPPENED: aconteceu, acontecendo, houve
            INFO: informação, ver, verificar, olhar, consultar, saber
            THINGS: coisas, produto, item
            LAST: ultimo, ultima, último
            NOTWANT: não quero, nao quero mais, não quero mais, nao preciso
            STOPIT: para, pare, parem, parar
            CANCELNOUN: cancelamento
            ADDRESS: endereço, endereco
            CHANGE: mudar, trocar, alterar, corrigir, novo, mudança, atualizar, muda, troca
            WRONG: errado, errada, incorreto, trocado
            ANOTHER: outro, outra, novo
            MOVED: me mudei, mudei, mudança
            OFFICE: trabalho, escritorio, vizinho, empresa
            DELIVER: entrega, entregar, entregue, enviar, mandar
            IT: isso, ele, ela
            IS: está, ta, é, esta, veio, chegou, estao, tem
            STOPPED: parou de, parou
            REPORT: relatar, reportar, informar, registrar, abrir
            DEFECT: defeito, defeitos, avaria, falha, dano
            PROBLEM: problema
            COMPLAINT: reclamação, reclamar, queixa
            ONE: uma, um
            HOLE: um furo, com furo, com furos, buraco, um rasgo
            HAS: tem, veio, está
            IN: na, no, em
            STAIN: mancha, manchas, manchado, manchada, sujo
            WITH: com
            CRACK: trincada, rachada, rachadura
            SCREEN: tela
            SIZE: tamanho, cor, modelo
            PIECE: peça, parte, item, produto, coisa
            MISSING: faltando, falta, faltou, incompleto
            TICKET: chamado, chamados, ticket, tickets, ocorrências, ocorrencia, protocolo
            HOWGOES: como está, como esta, como anda
            REPORTED: relatei, reportei, informei, registrei
            COMPLAINTS: reclamações, ocorrências, queixas
            PRODUCTION: produção, fabricação, fabrica
            PLAN: cronograma, plano, planejado, programação, programado, agenda
            LATE: atrasada, atrasado, atraso
            TODAY: hoje
            WEEK: semana, essa semana, dessa semana
            LINE: linha, linhas, máquinas
            RUN: rodando, funcionando, ativas, operando
            MADE: fabricar, produzido, produzida, fabricado, produzindo, fabricada, fabricando
            REWRITE: voltar a escrever, voltar a mandar, voltar a me mandar
            COST: quanto custa, quanto é, valor, preço, custo, grátis, quanto fica, quanto ta, custa
            DELIVERYCOST: frete, valor do frete, frete gratis, taxa de entrega
            YOUDELIVER: entregam em, vocês entregam, vcs entregam, entrega em, entregam, enviam para
            TO: em, para, pra, até
            IF: se
            DAYS: dias, quantos dias
            RETURN: devolver, devolução, devolvo, devoluções, retornar
            POLICY: política, politicas, regras
            REFUND: reembolso, estorno, dinheiro de volta, meu dinheiro, ressarcimento
            EXCHANGE: trocar, troca, trocas
            PAYMENT: pagamento, pagar, pagamentos
            METHOD: formas, meios, métodos, forma, tipos
            ACCEPT: aceita, aceitam, recebem
            PAYKIND: pix, cartão, boleto, paypal, dinheiro, na entrega, credito, debito, parcelado
            PAYKIND: cartao, parcelar
            HOURS: horario, horários, horario de funcionamento, horario de atendimento
            OPENS: abre, abrem, aberto, aberta, abertos, funciona
            CLOSES: fecha, fecham, fechado, fechada
            DAY: segunda, terça, quarta, quinta, sexta, sábado, sabado, domingo, domingos, feriado
            DAY: feriados, amanhã, fim de semana
            HOUR: hora, horas, que horas
            ISIT: tá, está, vocês
            CONTACT: contato, contatos, contacto
            PHONE: telefone, número de telefone, whatsapp, celular
            GIVE: me passa, passa, dá, me da, passe
            NUMBER: número, numero, nº
            LOCATED: fica, ficam, localização, localizados
            EMAIL: email, e mail, e-mail
            REACH: contato, falo, falar, entro em contato
            TALK: falar, conversar, falo, fala, passa
            PERSON: pessoa, humano, atendente, atendentes, consultor, vendedor, gente
            SOMEONE: alguém, alguem
            BOT: robô, robo, bot, máquina
            MANAGER: gerente, responsável, dono, chefe, supervisor
            REAL: verdade, real
            CALL: ligar, ligue, liga, ligação
            ME: me
            SERVICE: atendimento ao cliente, atendimento, suporte, sac
            NOTMORE: não, nao, para, pare, parem
            MESSAGE: mensagem, mensagens, mande, mandar, escrever, escreva, msg, mandem
            MORE: mais
            UNSUBSCRIBE: sair da lista, sair, descadastrar, parar
            AGAIN: de novo, voltar, novamente
            BEGIN: começar, iniciar
            YES: sim, isso, pode ser, claro, ok, blz, beleza, pode, com certeza, ss, aham, manda ver
            NO: não, nao, nn, n
            LEAVEIT: deixa, deixa assim, deixa pra lá, esquece, melhor nao
            BACK: voltar, volta, volte
            LIGHT: o, a, os, as, um, uma, de, do, da, dos, das, em, no, na, por, favor, pfv, pf, meu, minha
            LIGHT: me, eu, que, é, e, ou, com, pra, pro, para, quero, posso, pode, vc, vcs, você, vocês
            LIGHT: viu, muito, aí, ai, só, isso, ta, tá, to, tem, ter, ver, oi, se, já, ok, bem, moço, ao
            LIGHT: fazer, faço, gente, gostaria, so, dessa, essa, ainda, agora
            """;

    private IntentIdeasEsPt() {}
}
