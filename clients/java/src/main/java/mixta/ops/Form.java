// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

/**
 * The form that a substance was found in.
 * Other codes are allowed too: the type of such a member is String.
 */
public final class Form {
    /**
     * Powder.
     * <p lang="es">Polvo.</p>
     */
    public static final String POWDER = "powder";

    /**
     * Pressed into bricks or blocks.
     * <p lang="es">Prensada en ladrillos o bloques.</p>
     */
    public static final String BRICK = "brick";

    /**
     * Dissolved in a liquid.
     * <p lang="es">Líquida o disuelta.</p>
     */
    public static final String LIQUID = "liquid";

    /**
     * In cloth, plastic or paper.
     * <p lang="es">Impregnada en tela, plástico o papel.</p>
     */
    public static final String IMPREGNATED = "impregnated";

    /**
     * Solid, otherwise.
     * <p lang="es">Sólida, de otro modo.</p>
     */
    public static final String SOLID = "solid";

    /**
     * Growing plants.
     * <p lang="es">Plantas en pie (plantío).</p>
     */
    public static final String PLANTS = "plants";

    /**
     * Cut and dried.
     * <p lang="es">Hierba cortada y seca.</p>
     */
    public static final String HERB = "herb";

    /**
     * Made up for retail sale.
     * <p lang="es">Dosificada para el expendio.</p>
     */
    public static final String RETAIL = "retail";

    /**
     * Tablet.
     * <p lang="es">Comprimido.</p>
     */
    public static final String TABLET = "tablet";

    /**
     * Seed.
     * <p lang="es">Semilla.</p>
     */
    public static final String SEED = "seed";

    private Form() {}
}
