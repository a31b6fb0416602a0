package app.tendero.sandbox.meta;

import java.util.Optional;

/**
 * A path of the Graph API, {@code /v25.0/{id}/{edge}}; taken apart by hand because every send
 * passes here.
 *
 * @param edge empty for the object itself
 */
record GraphPath(String version, String id, String edge) {

    /** Empty when the path does not begin with a version. */
    static Optional<GraphPath> of(String path, int from) {
        var version = from + 1;
        if (path.length() < version + 2
                || path.charAt(from) != '/'
                || path.charAt(version) != 'v'
                || !Character.isDigit(path.charAt(version + 1))) {
            return Optional.empty();
        }
        var id = path.indexOf('/', version);
        if (id < 0) {
            return Optional.of(new GraphPath(path.substring(version), "", ""));
        }
        var edge = path.indexOf('/', id + 1);
        var end = path.endsWith("/") ? path.length() - 1 : path.length();
        if (edge < 0 || edge >= end) {
            return Optional.of(
                    new GraphPath(path.substring(version, id), path.substring(id + 1, end), ""));
        }
        return Optional.of(
                new GraphPath(
                        path.substring(version, id),
                        path.substring(id + 1, edge),
                        path.substring(edge + 1, end)));
    }

    @Override
    public String toString() {
        return "/" + version + "/" + id + (edge.isEmpty() ? "" : "/" + edge);
    }
}
