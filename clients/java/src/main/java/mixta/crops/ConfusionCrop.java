// Written by go generate from the schemas of the model: do not edit.
package mixta.crops;

/**
 * A crop that was taken for coca, or the other way round.
 * Other codes are allowed too: the type of such a member is String.
 */
public final class ConfusionCrop {
    /**
     * Taken for coca at Caranavi.
     * <p lang="es">Estevia: se confundió con coca en Caranavi.</p>
     */
    public static final String STEVIA = "stevia";

    /**
     * Coffee.
     * <p lang="es">Café.</p>
     */
    public static final String COFFEE = "coffee";

    /**
     * Tea.
     * <p lang="es">Té.</p>
     */
    public static final String TEA = "tea";

    /**
     * Citrus.
     * <p lang="es">Cítricos.</p>
     */
    public static final String CITRUS = "citrus";

    /**
     * Cassava.
     * <p lang="es">Yuca.</p>
     */
    public static final String CASSAVA = "cassava";

    /**
     * Banana.
     * <p lang="es">Plátano.</p>
     */
    public static final String BANANA = "banana";

    private ConfusionCrop() {}
}
