// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

/**
 * The form of a vessel.
 * Other codes are allowed too: the type of such a member is String.
 */
public final class VesselForm {
    /**
     * A canoe or dugout.
     * <p lang="es">Canoa (también de tronco).</p>
     */
    public static final String CANOE = "canoe";

    /**
     * A boat with an engine.
     * <p lang="es">Bote, lancha o peque-peque, a motor.</p>
     */
    public static final String BOAT = "boat";

    /**
     * A barge.
     * <p lang="es">Barcaza o chata.</p>
     */
    public static final String BARGE = "barge";

    private VesselForm() {}
}
