package app.tendero.journey;

/** Things on the shelves of the demo stores that journeys buy. */
final class Goods {

    /** Linen House: one variant. */
    static final long SCARF = 8104217862657L;

    static final long SCARF_VARIANT = 44512302558209L;

    /** Linen House: one variant. */
    static final long SOAP = 8104218747393L;

    static final long SOAP_VARIANT = 44512307801089L;

    /** Casa Pepe: one variant, stock without end. */
    static final long CALZONE = 7902336147781L;

    static final long CALZONE_VARIANT = 43105589166213L;

    private Goods() {}
}
