package app.tendero.sandbox.meta.rules;

/** Carries a {@link GraphError} from the rule that found it to the door that answers. */
public final class GraphRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient GraphError error;

    GraphRefusal(GraphError error) {
        super(error.message(), null, false, false);
        this.error = error;
    }

    public GraphError error() {
        return error;
    }
}
