package app.tendero.store;

import app.tendero.access.Caller;
import app.tendero.access.Caller.Merchant;
import app.tendero.access.Role;
import app.tendero.kernel.StoreId;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.container.ContainerRequestContext;

/**
 * A call about one store: which, and who makes it. Doors that stand both under {@code /admin/api}
 * and under {@code /api/v1/stores/{store}} are written once and differ in how they find this.
 */
public record StoreCall(StoreId store, Caller caller) {

    /**
     * At a door under {@code /admin/api}: the session token says both.
     *
     * @throws app.tendero.platform.http.ProblemException 401 for anybody else, 403 for a lesser
     *     role than {@code least}
     */
    public static Uni<StoreCall> ofMerchant(ContainerRequestContext request, Role least) {
        var merchant = Merchant.of(request, least);
        return Uni.createFrom().item(new StoreCall(merchant.store(), merchant));
    }
}
