// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

/**
 * What a report, request or lesson is about.
 * Other codes are allowed too: the type of such a member is String.
 */
public final class Topic {
    /**
     * Criminal organisations and how they are made up.
     * <p lang="es">Organizaciones criminales y su composición.</p>
     */
    public static final String ORGANISATIONS = "organisations";

    /**
     * Routes.
     * <p lang="es">Rutas.</p>
     */
    public static final String ROUTES = "routes";

    /**
     * Ways of working.
     * <p lang="es">Modus operandi.</p>
     */
    public static final String MODUS_OPERANDI = "modus-operandi";

    /**
     * Trends.
     * <p lang="es">Tendencias.</p>
     */
    public static final String TRENDS = "trends";

    /**
     * Types of drug.
     * <p lang="es">Tipos de droga.</p>
     */
    public static final String DRUGS = "drugs";

    /**
     * Checkpoints.
     * <p lang="es">Puestos de control.</p>
     */
    public static final String CHECKPOINTS = "checkpoints";

    /**
     * Precursors and chemical substances.
     * <p lang="es">Precursores y sustancias químicas.</p>
     */
    public static final String PRECURSORS = "precursors";

    /**
     * The air bridge.
     * <p lang="es">El puente aéreo.</p>
     */
    public static final String AIR_BRIDGE = "air-bridge";

    /**
     * Money laundering and assets.
     * <p lang="es">Lavado de activos; bienes y patrimonio.</p>
     */
    public static final String MONEY = "money";

    private Topic() {}
}
