// Written by go generate from the schemas of the model: do not edit.
package mixta.crops;

/**
 * What covers a plot, on the map or on the ground.
 * Other codes are allowed too: the type of such a member is String.
 */
public final class Class {
    /**
     * Coca in production.
     * <p lang="es">Coca en producción.</p>
     */
    public static final String COCA_PRODUCTION = "coca-production";

    /**
     * Coca planted or renewed, not yet harvested.
     * <p lang="es">Coca recién plantada o renovada, aún sin cosechar.</p>
     */
    public static final String COCA_YOUNG = "coca-young";

    /**
     * Coca no longer tended.
     * <p lang="es">Coca abandonada, sin labores culturales.</p>
     */
    public static final String COCA_ABANDONED = "coca-abandoned";

    /**
     * A plot whose coca was pulled out.
     * <p lang="es">Parcela cuya coca fue erradicada o racionalizada.</p>
     */
    public static final String COCA_ERADICATED = "coca-eradicated";

    /**
     * A seedbed of coca.
     * <p lang="es">Almácigo de coca.</p>
     */
    public static final String COCA_SEEDBED = "coca-seedbed";

    /**
     * Another crop.
     * <p lang="es">Otro cultivo.</p>
     */
    public static final String OTHER_CROP = "other-crop";

    /**
     * Forest.
     * <p lang="es">Bosque.</p>
     */
    public static final String FOREST = "forest";

    /**
     * Pasture.
     * <p lang="es">Pastizal.</p>
     */
    public static final String PASTURE = "pasture";

    /**
     * Fallow or secondary growth.
     * <p lang="es">Barbecho o vegetación secundaria.</p>
     */
    public static final String FALLOW = "fallow";

    /**
     * Anything else.
     * <p lang="es">Cualquier otra cobertura.</p>
     */
    public static final String OTHER = "other";

    private Class() {}
}
