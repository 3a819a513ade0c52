package app.taskaversion.account.internal;

import app.taskaversion.account.DeviceService;
import app.taskaversion.platform.error.NotFound;
import app.taskaversion.platform.log.SecurityEvent;
import app.taskaversion.platform.log.SecurityLog;
import app.taskaversion.platform.owner.CurrentOwner;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

@Service
class StoredDevices implements DeviceService {

    private final CurrentOwner owner;
    private final SignIns signIns;
    private final SignInEnder ender;

    StoredDevices(CurrentOwner owner, SignIns signIns, SignInEnder ender) {
        this.owner = owner;
        this.signIns = signIns;
        this.ender = ender;
    }

    @Override
    public List<Device> list() {
        UUID here = StoredPasswords.currentSignIn();
        return signIns.list(owner.get().value()).stream()
                .map(row -> new Device(
                        row.id(),
                        row.browser(),
                        row.createdAt(),
                        row.lastSeenAt(),
                        row.remembered(),
                        row.id().equals(here)))
                .toList();
    }

    @Override
    public void signOut(UUID id) {
        boolean mine = list().stream().anyMatch(device -> device.id().equals(id));
        if (!mine) {
            throw new NotFound("device");
        }
        ender.end(List.of(id));
        written();
    }

    @Override
    public int signOutOthers() {
        List<UUID> others =
                list().stream().filter(device -> !device.here()).map(Device::id).toList();
        ender.end(others);
        written();
        return others.size();
    }

    private void written() {
        SecurityLog.of(SecurityEvent.DEVICES_SIGNED_OUT)
                .account(owner.get().value())
                .write();
    }
}
