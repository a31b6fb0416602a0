package app.tendero.sandbox.shopify.shop;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who bought, what was ordered, and what is still on its way to payment. */
public final class SalesBook {

    /**
     * Oldest checkouts are forgotten beyond this, as Shopify forgets idle carts; a load test makes
     * many.
     */
    private static final int KEPT_CHECKOUTS = 50_000;

    private final Map<Long, Customer> customers = new LinkedHashMap<>();
    private final Map<Long, Order> orders = new LinkedHashMap<>();
    private final Map<Long, DraftOrder> drafts = new LinkedHashMap<>();
    private final Map<Long, ShopReturn> returns = new LinkedHashMap<>();
    private final Map<String, Checkout> checkouts = new LinkedHashMap<>();

    public List<Customer> customers() {
        return List.copyOf(customers.values());
    }

    public Optional<Customer> customer(long id) {
        return Optional.ofNullable(customers.get(id));
    }

    public Optional<Customer> customerByPhone(String phone) {
        return customers.values().stream()
                .filter(customer -> phone.equals(customer.phone()))
                .findFirst();
    }

    public Optional<Customer> customerByEmail(String email) {
        var wanted = email.toLowerCase(Locale.ROOT);
        return customers.values().stream()
                .filter(customer -> customer.email() != null)
                .filter(
                        customer ->
                                wanted.equals(
                                        String.valueOf(customer.email()).toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    public void keep(Customer customer) {
        customers.put(customer.id(), customer);
    }

    /** Newest last. */
    public List<Order> orders() {
        return new ArrayList<>(orders.values());
    }

    public Optional<Order> order(long id) {
        return Optional.ofNullable(orders.get(id));
    }

    public List<Order> ordersOf(Customer customer) {
        return orders.values().stream().filter(order -> isOf(order, customer)).toList();
    }

    public void keep(Order order) {
        orders.put(order.id(), order);
    }

    /** Newest last. */
    public List<ShopReturn> returnsOf(Order order) {
        return returns.values().stream().filter(one -> one.order() == order.id()).toList();
    }

    public void keep(ShopReturn one) {
        returns.put(one.id(), one);
    }

    public List<DraftOrder> drafts() {
        return List.copyOf(drafts.values());
    }

    public Optional<DraftOrder> draft(long id) {
        return Optional.ofNullable(drafts.get(id));
    }

    public void keep(DraftOrder draft) {
        drafts.put(draft.id(), draft);
        keep(draft.checkout());
    }

    public List<Checkout> checkouts() {
        return List.copyOf(checkouts.values());
    }

    public Optional<Checkout> checkout(String token) {
        return Optional.ofNullable(checkouts.get(token));
    }

    public void keep(Checkout checkout) {
        checkouts.put(checkout.token(), checkout);
        if (checkouts.size() > KEPT_CHECKOUTS) {
            checkouts.remove(checkouts.keySet().iterator().next());
        }
    }

    int nextOrderNumber() {
        return orders.values().stream().mapToInt(Order::number).max().orElse(1000) + 1;
    }

    private static boolean isOf(Order order, Customer customer) {
        var buyer = order.customer();
        return buyer != null && buyer.id() == customer.id();
    }
}
