package app.tendero.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which ideas together mean what: a line is read as "this intent, this sure, when all of these were
 * said". An idea is a set of words in all languages, see {@link IntentIdeas}.
 *
 * <p>{@code A|B} is one of both, {@code !A} none of it, {@code =} says that nothing else of weight
 * may stand beside, so that a "shopping bag" that is looked for is no cart.
 */
record IntentRules(
        ShopperIntent intent,
        Optional<String> slot,
        int confidence,
        boolean whole,
        List<List<String>> all,
        List<String> none,
        String line) {

    private static final String LINES =
            """
            GREETING 95 =: GREET
            GREETING 90 =: ANYONE
            GREETING 80 =: HOWAREYOU
            GREETING 95 =: GREET HOWAREYOU|ANYONE
            THANKS 95 =: THANK
            GOODBYE 95 =: BYE
            GOODBYE 94 =: THANK BYE
            MENU 96 =: MENU
            MENU 95 =: MENU SHOW|SEE|SEND|OPEN|BACK
            MENU 90 =: CANDO
            HELP 92 =: HELP
            HELP 90 =: HELP HOW|CAN
            HELP 94: LOST
            HELP 86 =: HOW USE|WORKS|DOIT
            HELP 86 =: HOW USE|WORKS|DOIT THIS
            BROWSE 92 =: CATALOG
            BROWSE 88: WHAT SELL !DELIVER
            BROWSE 84 =: SELL YOU
            BROWSE 88 =: SHOW|HAVE|WHAT|SEND ALL
            BROWSE 90 =: SHOW|WHAT|HAVE|SEND|SEE CATALOG|GOODS
            BROWSE 90 =: SHOW|WHAT|HAVE|SEND|SEE ALL CATALOG|GOODS
            BROWSE 80 =: WHAT HAVE
            BROWSE 84 =: WHAT HAVE SHOP|YOU
            BROWSE 82 =: WHAT SHOP
            CART 96 =: CART
            CART 94 =: CART SHOW|SEE|WHAT|HAVE|OPEN
            CART 88: SOFAR WHAT|HAVE|TAKEN
            CART_CLEAR 95: EMPTY CART
            CART_CLEAR 96: REMOVE ALL !ORDER
            CART_CLEAR 95: REMOVE CART
            CART_CLEAR 90: ALL OUT CART
            CART_CLEAR 88 =: ALL OUT
            CHECKOUT 95 =: CHECKOUT
            CHECKOUT 94 =: HOW CHECKOUT
            CHECKOUT 90 =: PAY
            CHECKOUT 91 =: PAY NOW|WANT|HOW|GO
            CHECKOUT 90: DONE PAY|ORDER|CHECKOUT|BUY
            CHECKOUT 91: FINISH BUY|ORDER|PURCHASE|CART|CHECKOUT !CANCEL
            CHECKOUT 88 =: WANT|DOIT|NOW ORDER !MY
            CHECKOUT 90: PLACE ORDER !MISTAKE !TRACK !MY !CANCEL
            CHECKOUT 88 =: FINISH
            ORDER_STATUS 90 =: TRACK
            ORDER_STATUS 88: TRACK PARCEL|ORDER|DELIVERY|DIGITS|WANT|MY
            ORDER_STATUS 89 =: TRACK DOIT
            ORDER_STATUS 86: NOT ARRIVED|RECEIVED !BROKEN !FAQLONG
            ORDER_STATUS 87: NOTHING ARRIVED|RECEIVED
            ORDER_STATUS 86: WAIT DELIVERY|PARCEL|ORDER
            ORDER_STATUS 86: LONGAGO NOTHING|WHERE|NOT|ARRIVED
            ORDER_STATUS 88: WHERE|WHEN|SENT|STATUS|NEWS|HAPPENED|INFO MY PARCEL|ORDER|THINGS|BUY !COMPLAINT !MADE
            ORDER_STATUS 88: WHERE|WHEN|SENT|STATUS|NEWS|HAPPENED PARCEL|TRACK !MADE
            ORDER_STATUS 84: WHEN ARRIVED|RECEIVED PARCEL|ORDER|THINGS
            ORDER_STATUS 84: LAST ORDER
            ORDER_STATUS 86 =: STATUS|INFO ORDER
            ORDER_STATUS 84: SENT THINGS|BUY YOU
            ORDER_STATUS 84 =: SENT MY|THINGS
            ORDER_STATUS 88: HAPPENED|WHERE|STATUS DIGITS
            CANCEL_ORDER 93: CANCEL ORDER|BUY|PURCHASE|DIGITS|MISTAKE
            CANCEL_ORDER 92: NOTWANT CANCEL
            CANCEL_ORDER 90: STOPIT MY ORDER
            CANCEL_ORDER 82 =: CANCELNOUN
            CANCEL_ORDER 91: CANCEL MISTAKE
            CHANGE_ADDRESS 92: ADDRESS CHANGE|WRONG|ANOTHER|MISTAKE|MOVED
            CHANGE_ADDRESS 92: DELIVER|SEND OFFICE
            CHANGE_ADDRESS 90 =: ADDRESSCHANGE
            CHANGE_ADDRESS 88: MOVED DELIVERY|ADDRESS|ORDER
            DEFECT 93: ARRIVED|RECEIVED BROKEN
            DEFECT 92: BROKEN MY|IT|IS|PARCEL|ORDER
            DEFECT 84 =: BROKEN
            DEFECT 85 =: BROKEN GOODS
            DEFECT 84: BROKEN GOODS
            DEFECT 92: NOT WORKS
            DEFECT 90: STOPPED WORKS|BUY|TAKEN
            DEFECT 91: BROKEN BUY
            DEFECT 93: REPORT DEFECT|PROBLEM|COMPLAINT|BROKEN
            DEFECT 91: HAVE|WANT|DOIT|ONE COMPLAINT !STATUS !NEWS
            DEFECT 84 =: COMPLAINT
            DEFECT 86 =: PROBLEM|DEFECT
            DEFECT 84: PROBLEM ORDER|PARCEL|MY
            DEFECT 90: HOLE HAS|IN|IS|RECEIVED
            DEFECT 90: STAIN HAS|IN|IS|WITH
            DEFECT 90: CRACK SCREEN|IS|HAS
            DEFECT 93: WRONG GOODS|SIZE|THINGS SENT|ARRIVED|RECEIVED|PARCEL
            DEFECT 91: WRONG SENT|ARRIVED|RECEIVED !ADDRESS
            DEFECT 93: PIECE MISSING
            DEFECT 92: MISSING ORDER|PARCEL ONE|PIECE|GOODS
            TICKETS 95 =: TICKET
            TICKETS 94: MY TICKET
            TICKETS 94: STATUS|NEWS|HAPPENED|HOWGOES|WHAT COMPLAINT|TICKET|DEFECT !WRONG
            TICKETS 95: DEFECT|PROBLEM|COMPLAINT REPORTED
            TICKETS 92 =: MY COMPLAINTS !HAVE !ONE
            TICKETS 92: SHOW|SEE COMPLAINT|COMPLAINTS|TICKET
            SCHEDULE 94: PRODUCTION PLAN
            SCHEDULE 92: PRODUCTION LATE|STATUS
            SCHEDULE/today 95: PRODUCTION|MADE TODAY
            SCHEDULE/week 95: PRODUCTION|MADE|PLAN WEEK
            SCHEDULE/order 93: MADE WHEN !ORDER
            SCHEDULE/order 94: MADE WHEN MY
            SCHEDULE 90: LINE RUN
            SCHEDULE 84 =: PRODUCTION
            SCHEDULE 84 =: PLAN
            SCHEDULE/today 92: PLAN TODAY
            FAQ/delivery 93: FAQLONG DELIVERY !MY
            FAQ/delivery 93: COST DELIVERY !MY
            FAQ/delivery 92 =: DELIVERYCOST
            FAQ/delivery 93 =: DELIVERYCOST COST
            FAQ/delivery 91: YOUDELIVER TO !MY
            FAQ/delivery 92: IF ORDER TODAY|WHEN|DAYS
            FAQ/delivery 91: DAYS ORDER TODAY
            FAQ/returns 93: RETURN CAN|HOW|POLICY|WANT
            FAQ/returns 92: HOW|CAN SEND BACKWARD
            FAQ/returns 84 =: RETURN
            FAQ/returns 93: REFUND
            FAQ/returns 92: EXCHANGE SIZE|ANOTHER|CAN|HOW
            FAQ/payment 94: PAYMENT METHOD
            FAQ/payment 93: PAY|PAYMENT|ACCEPT|CAN|WORK PAYKIND
            FAQ/payment 86 =: PAYKIND
            FAQ/payment 84 =: HOW PAYMENT CAN
            FAQ/hours 94 =: HOURS
            FAQ/hours 94: HOURS WHAT|YOUR|WHEN|HAVE|IS
            FAQ/hours 93: OPENS|CLOSES WHEN|DAY|NOW|HOUR|ISIT !RETURN
            FAQ/hours 84 =: OPENS|CLOSES
            CONTACT 97 =: CONTACT
            CONTACT 93: PHONE WHAT|YOUR|GIVE|HAVE !ORDER !DIGITS !TRACK
            CONTACT 84 =: PHONE
            CONTACT 93: WHERE SHOP !ORDER !PARCEL
            CONTACT 93 =: WHERE LOCATED
            CONTACT 93 =: WHERE LOCATED YOU
            CONTACT 88 =: WHERE YOU
            CONTACT 90 =: EMAIL
            CONTACT 91 =: EMAIL ADDRESS|HAVE|WHAT|YOUR|GIVE
            CONTACT 92: HOW CONTACT|REACH
            CONTACT 94: ADDRESS SHOP !WRONG !CHANGE
            HUMAN 95: TALK PERSON|SOMEONE|BOT|MANAGER
            HUMAN 94: REAL PERSON
            HUMAN 93 =: PERSON
            HUMAN 92: CALL SOMEONE|ME
            HUMAN 92 =: SERVICE
            HUMAN 90: NOT BOT
            HUMAN 93: GIVE MANAGER
            LANGUAGE 94 =: TONGUE
            LANGUAGE 94 =: TONGUE CHANGE|ANOTHER
            STOP 95 =: NOTMORE MESSAGE
            STOP 94 =: NOT MESSAGE ME|MORE
            STOP 94 =: NOTMORE MESSAGE ME|MORE
            STOP 94 =: NOT|NOTMORE|STOPIT MESSAGE RECEIVED|SEND|WANT
            STOP 94 =: STOPIT MESSAGE
            STOP 94 =: STOPIT MESSAGE ME|MORE|SEND
            STOP 92 =: UNSUBSCRIBE
            START 95 =: AGAIN MESSAGE !NOT !STOPIT
            START 95 =: AGAIN MESSAGE SEND|CAN !NOT !STOPIT
            START 95 =: REWRITE !NOT !STOPIT
            START 93 =: BEGIN
            YES 80 =: YES
            NO 80 =: NO
            NO 79: NO LEAVEIT
            BACK 90 =: BACK
            """;

    /** All rules, in the order in which they are told apart when they are equally sure. */
    static final List<IntentRules> ALL = LINES.lines().map(IntentRules::of).toList();

    private static IntentRules of(String line) {
        var halves = line.split(":", 2);
        var head = halves[0].strip().split(" ");
        var name = head[0].split("/");
        var ideas = Arrays.asList(halves[1].strip().split(" "));
        return new IntentRules(
                ShopperIntent.valueOf(name[0]),
                name.length > 1 ? Optional.of(name[1]) : Optional.empty(),
                Integer.parseInt(head[1]),
                head.length > 2,
                ideas.stream()
                        .filter(idea -> !idea.startsWith("!"))
                        .map(idea -> List.of(idea.split("\\|")))
                        .toList(),
                ideas.stream()
                        .filter(idea -> idea.startsWith("!"))
                        .map(idea -> idea.substring(1))
                        .toList(),
                line);
    }
}
