package app.tendero.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@QuarkusTest
class KeyCheckTest {

    @Inject Database database;
    @Inject KeyedHash begunWith;

    @Test
    void the_key_a_database_was_begun_with_is_fine_and_another_one_is_told() {
        assertThat(complaint(begunWith)).isEmpty();
        assertThat(complaint(new KeyedHash(new byte[32])).orElseThrow()).contains("HASH_KEY");
    }

    private Optional<String> complaint(KeyedHash hash) {
        return new KeyCheck(database, hash)
                .complaint()
                .subscribe()
                .withSubscriber(UniAssertSubscriber.create())
                .awaitItem()
                .getItem();
    }
}
