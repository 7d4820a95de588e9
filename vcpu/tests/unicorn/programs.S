/* SPDX-License-Identifier: GPL-2.0-only */
/* Copyright (c) 2026 The tdxkit authors */
/*
 * Guest programs of the engine's tests: position-independent, copied to
 * GUEST_CODE. HLT ends a step.
 */
	.section .rodata

.macro PROGRAM name
	.globl \name
\name:
.endm
.macro END name
	.globl \name\()_end
\name\()_end:
.endm

	.code64

/* One of each instruction that exits. */
PROGRAM exits
	cpuid
	hlt
	mov $0x3f8, %dx
	in %dx, %al
	out %eax, $0x80
	.byte 0x66, 0xef		/* out %ax, %dx */
	rep outsb
	mov $0x6e0, %ecx
	rdmsr
	wrmsr
	.byte 0x66, 0x0f, 0x01, 0xcc	/* tdcall */
	.byte 0x66, 0x0f, 0x01, 0xcf	/* seamcall */
	.byte 0x0f, 0x01, 0xc1		/* vmcall */
	.byte 0x0f, 0x01, 0xc8		/* monitor */
	.byte 0x0f, 0x01, 0xc9		/* mwait */
	rdpmc
	.byte 0x2e, 0x0f, 0xa2		/* cs cpuid: a prefix counts */
	wbinvd
	invd
	hlt
END exits

/* Sum what RCX 8-byte words at RSI hold, storing the running sum: the speed loop. */
PROGRAM loop
1:	mov (%rsi), %rax
	add %rax, %rbx
	mov %rbx, (%rdi)
	dec %rcx
	jnz 1b
	hlt
END loop

PROGRAM alu
1:	add %rcx, %rbx
	dec %rcx
	jnz 1b
	hlt
END alu

/* Read, write, execute at the addresses in RSI, RDI, RBX. */
PROGRAM read_write
	mov (%rsi), %rax
	hlt
	mov %rax, (%rdi)
	hlt
END read_write

PROGRAM jump
	jmp *%rbx
END jump

PROGRAM spin
1:	inc %rax
	jmp 1b
END spin

PROGRAM count
1:	incq (%rdi)
	pause
	decq %rcx
	jnz 1b
	hlt
END count

/* STI, then idle in a loop until interrupted. */
PROGRAM wait_interrupts
	sti
1:	nop
	jmp 1b
END wait_interrupts

/* Handlers: leave the frame and the vector where the test reads it. */
PROGRAM handler
	hlt
	iretq
END handler

PROGRAM handler_error
	hlt
	add $8, %rsp
	iretq
END handler_error

/* A fault of each kind; each is skipped by the test. */
PROGRAM faults
	ud2
	int3
	int $0x30
	mov $0x8000000000000000, %rax
	mov (%rax), %rax
	hlt
END faults

/* To ring 3 at RBX with stack RDI. */
PROGRAM to_user
	push $0x23
	push %rdi
	pushf
	push $0x1b
	push %rbx
	iretq
END to_user

/* From 32-bit protected mode without paging to 64-bit mode; EAX holds CR3. */
	.code32
PROGRAM enter_long
	mov %eax, %cr3
	mov %cr4, %eax
	or $0x20, %eax
	mov %eax, %cr4
	mov %cr0, %eax
	or $0x80000001, %eax
	mov %eax, %cr0
	lgdt (%esi)
	ljmp $0x08, $0x10000 + 1f - enter_long
	.code64
1:	movabs $0x1122334455667788, %rax
	hlt
END enter_long

	.code64
/*
 * Self-modifying code: a function "mov $n, %eax; ret" at RBX is patched RCX
 * times through the alias RDI and called; a wrong result halts with RAX != RDX.
 */
PROGRAM patch_loop
1:	mov %ecx, %edx
	mov %edx, 1(%rdi)
	call *%rbx
	cmp %eax, %edx
	jne 2f
	loop 1b
2:	hlt
END patch_loop

PROGRAM patched
	mov $0, %eax
	ret
END patched

/* A block that changes its own next instruction. */
PROGRAM patch_self
	mov $1000, %ecx
1:	mov %ecx, 2f+1(%rip)
2:	mov $0, %eax
	cmp %eax, %ecx
	jne 3f
	loop 1b
3:	hlt
END patch_self

/* STI shadow: the interrupt must not come between STI and the next. */
PROGRAM sti_shadow
	cli
	xor %eax, %eax
	sti
	inc %eax
	inc %eax
	hlt
END sti_shadow

PROGRAM mov_cr
	mov %cr0, %rax
	mov %cr4, %rbx
	mov %rcx, %cr4
	hlt
	mov %r9, %cr0
	hlt
END mov_cr

PROGRAM breakpoints
	mov %rax, %dr0
	mov %rbx, %dr7
	hlt
	nop
	hlt
END breakpoints

/* Far call and far jump through a register: undefined. */
PROGRAM far_register
	nop
	.byte 0xff, 0xda
	.byte 0xff, 0xea
	hlt
END far_register

PROGRAM msr
	rdmsr
	hlt
	wrmsr
	hlt
END msr

PROGRAM system_call
	syscall
END system_call

/* SHLX: VEX-coded, but not of the vector state. */
PROGRAM bit_manipulation
	shlx %ecx, %ebx, %eax
	hlt
END bit_manipulation

PROGRAM floating
	fninit
	fld1
	fldpi
	faddp
	movq %rdi, %xmm3
	hlt
	movq %xmm3, %rax
	fstpl (%rsi)
	hlt
END floating

/*
 * RCX pages from RSI are read, and called; the same under the CR3 in RDX, which
 * gives the sums in RBX and R10; then back to the CR3 in R8.
 */
.macro visit_pages
	mov %rsi, %rdi
	mov %rcx, %r9
	xor %ebx, %ebx
	xor %r10d, %r10d
1:	add 64(%rdi), %rbx
	call *%rdi
	add %rax, %r10
	add $4096, %rdi
	dec %r9
	jnz 1b
.endm
PROGRAM two_spaces
	visit_pages
	mov %rdx, %cr3
	visit_pages
	mov %r8, %cr3
	hlt
END two_spaces

/* Read RSI, let the test change its page's entry, drop it as RDX says, read again. */
PROGRAM global_page
	mov (%rsi), %rax
	hlt
	test %edx, %edx
	jz 1f
	invlpg (%rsi)
	jmp 2f
1:	mov %cr4, %rbx
	xor $0x80, %rbx
	mov %rbx, %cr4
	xor $0x80, %rbx
	mov %rbx, %cr4
2:	mov (%rsi), %rax
	hlt
END global_page

	.section .note.GNU-stack, "", @progbits
