/** The lines of 表10 by the economic sections (款) that they are booked under. */
export const threePublicItems: Readonly<
  Record<string, "overseasVisits" | "hospitality" | "vehicleOperation" | "vehiclePurchase">
> = {
  "30212": "overseasVisits",
  "30217": "hospitality",
  "30231": "vehicleOperation",
  "30913": "vehiclePurchase",
  "31013": "vehiclePurchase",
};
