// Written by go generate from the schemas of the model: do not edit.
package mixta.ops;

/**
 * A kind of thing seized.
 * Other codes are allowed too: the type of such a member is String.
 */
public final class Asset {
    /**
     * Vehicle, of any kind.
     * <p lang="es">Vehículo, de cualquier clase.</p>
     */
    public static final String VEHICLE = "vehicle";

    /**
     * Aircraft (light aircraft, as a rule).
     * <p lang="es">Aeronave (por lo general, avioneta).</p>
     */
    public static final String AIRCRAFT = "aircraft";

    /**
     * Boat.
     * <p lang="es">Embarcación.</p>
     */
    public static final String BOAT = "boat";

    /**
     * Firearm, of a kind not stated.
     * <p lang="es">Arma de fuego, de clase no indicada.</p>
     */
    public static final String FIREARM = "firearm";

    /**
     * Pistol or revolver.
     * <p lang="es">Pistola o revólver.</p>
     */
    public static final String PISTOL = "pistol";

    /**
     * Rifle.
     * <p lang="es">Fusil o rifle.</p>
     */
    public static final String RIFLE = "rifle";

    /**
     * Shotgun.
     * <p lang="es">Escopeta.</p>
     */
    public static final String SHOTGUN = "shotgun";

    /**
     * SubmachineGun.
     * <p lang="es">Subfusil o metralleta.</p>
     */
    public static final String SUBMACHINE_GUN = "submachine-gun";

    /**
     * Cartridges, as counted.
     * <p lang="es">Cartuchos, por unidad.</p>
     */
    public static final String CARTRIDGE = "cartridge";

    /**
     * Explosive device.
     * <p lang="es">Artefacto explosivo.</p>
     */
    public static final String EXPLOSIVE = "explosive";

    /**
     * Radio or satellite telephone.
     * <p lang="es">Equipo de radio o teléfono satelital.</p>
     */
    public static final String RADIO = "radio";

    /**
     * MobilePhone.
     * <p lang="es">Teléfono celular.</p>
     */
    public static final String MOBILE_PHONE = "mobile-phone";

    /**
     * House or land.
     * <p lang="es">Inmueble.</p>
     */
    public static final String REAL_ESTATE = "real-estate";

    private Asset() {}
}
