// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

/**
 * A kind of activity that others must not run into.
 * Other codes are allowed too: the type of such a member is String.
 */
public final class Activity {
    /**
     * Search or raid of a place.
     * <p lang="es">Allanamiento o intervención de un lugar.</p>
     */
    public static final String RAID = "raid";

    /**
     * Watching.
     * <p lang="es">Vigilancia.</p>
     */
    public static final String SURVEILLANCE = "surveillance";

    /**
     * Control of a road, river or port.
     * <p lang="es">Puesto de control en carretera, río o puerto.</p>
     */
    public static final String CHECKPOINT = "checkpoint";

    /**
     * By land, river, lake or air.
     * <p lang="es">Patrullaje: terrestre, fluvial, lacustre o aéreo.</p>
     */
    public static final String PATROL = "patrol";

    /**
     * Flight over the place.
     * <p lang="es">Sobrevuelo.</p>
     */
    public static final String OVERFLIGHT = "overflight";

    /**
     * Work of crop reduction in the field.
     * <p lang="es">Trabajo de reducción de cultivos en campo.</p>
     */
    public static final String CROP_REDUCTION = "crop-reduction";

    /**
     * Air interception.
     * <p lang="es">Interceptación aérea.</p>
     */
    public static final String INTERCEPTION = "interception";

    /**
     * Activity that is not disclosed.
     * <p lang="es">Actividad que no se informa.</p>
     */
    public static final String UNDISCLOSED = "undisclosed";

    private Activity() {}
}
