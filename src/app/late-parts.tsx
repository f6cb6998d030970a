import { inDialog, late } from "../late/late.tsx";
import { goBackOr } from "../url/address.ts";

/** The drawer with one country's answer to a measure. */
export const CountryDrawer = late(
  async () => {
    // Also loads the evidence parser now, since browsers do not retry a failed module request.
    const [drawer] = await Promise.all([
      import("../features/indicator/CountryDrawer.tsx"),
      import("../domain/evidence.ts"),
    ]);
    return drawer.CountryDrawer;
  },
  "first",
  undefined,
  inDialog(({ navigate }) => goBackOr(() => navigate({ indicator: undefined }, "replace"))),
);

export const CountryList = late(() => import("./CountryList.tsx").then((file) => file.CountryList));

export const ReadyQuestions = late(
  () => import("../figure/ReadyQuestions.tsx").then((file) => file.ReadyQuestions),
  "views",
  () => <p className="questions is-coming" />,
);

export const DataLinks = late(() => import("./DataLinks.tsx").then((file) => file.DataLinks));

export const AddressNotices = late(() =>
  import("./AddressNotices.tsx").then((file) => file.AddressNotices),
);

export const DropTarget = late(() =>
  import("../features/import/DropTarget.tsx").then((file) => file.DropTarget),
);

export const DeviceBar = late(() =>
  import("../features/import/DeviceBar.tsx").then((file) => file.DeviceBar),
);

export const OfflineUse = late(() =>
  import("../features/offline/OfflineUse.tsx").then((file) => file.OfflineUse),
);
