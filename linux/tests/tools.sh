# SPDX-License-Identifier: BSD-2-Clause-Patent OR GPL-2.0-only
# Copyright (c) 2026 The tdxkit authors
#
# Read by init in a guest that has perf and bpftrace: the examples at work on a
# TD's life.
export PATH=/bin:/usr/bin
mount -t debugfs debugfs /sys/kernel/debug
mkdir -p /tmp
load /modules/tdxsim.ko

# The whole life of a TD as one command.
cat >/bin/life <<"END"
#!/bin/sh
cd /sys/module/tdxsim/parameters
insmod /modules/tdxkit-client.ko run=life hkid_first="$(cat hkid_first)" \
	hkid_count="$(cat hkid_count)" hkid_shift="$(cat hkid_shift)" && rmmod tdxkit_client
END
chmod 755 /bin/life

if [ -x /usr/bin/perf ]; then
	step perf
	echo "@@ events perf"
	/examples/seamcall-perf.sh /bin/life 2>&1
	echo "@@ end"
fi
if [ -x /usr/bin/bpftrace ]; then
	step bpftrace
	echo "@@ events bpftrace"
	bpftrace -c "/bin/busybox sh /bin/life" /examples/seamcall.bt 2>&1
	echo "@@ end"
fi
unload tdxsim
