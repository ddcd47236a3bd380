// Written by go generate from the schemas of the model: do not edit.
package mixta.intel;

/**
 * The kind of a source.
 * Other codes are allowed too: the type of such a member is String.
 */
public final class SourceKind {
    /**
     * A person.
     * <p lang="es">Una persona.</p>
     */
    public static final String HUMAN = "human";

    /**
     * A technical means, other than imagery.
     * <p lang="es">Un medio técnico distinto de las imágenes.</p>
     */
    public static final String TECHNICAL = "technical";

    /**
     * Images from air or space.
     * <p lang="es">Imágenes aéreas o satelitales.</p>
     */
    public static final String IMAGERY = "imagery";

    /**
     * Records of an authority.
     * <p lang="es">Registros de una autoridad.</p>
     */
    public static final String OFFICIAL = "official";

    /**
     * Published.
     * <p lang="es">Fuente abierta: publicada.</p>
     */
    public static final String OPEN = "open";

    /**
     * Another service.
     * <p lang="es">Otro servicio.</p>
     */
    public static final String PARTNER = "partner";

    /**
     * Documents or devices seized.
     * <p lang="es">Documentos o dispositivos incautados.</p>
     */
    public static final String SEIZED = "seized";

    private SourceKind() {}
}
